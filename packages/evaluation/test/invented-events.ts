import {
  absent,
  anchor,
  recordId,
  stated,
  type Actor,
  type Event,
  type EventType,
  type Reading,
} from '@onrecord/model';

/** An event by the words of its trigger and its sides; a side may be named by any words of the text. */
export interface EventWords {
  readonly type: EventType;
  readonly trigger: string;
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
}

/** A reading of an invented sentence with these events: each name is an actor of its own with one mention. */
export function readingWith(text: string, events: readonly EventWords[], actors: readonly Actor[] = []): Reading {
  const words = (quote: string) => anchor(text, text.indexOf(quote), text.indexOf(quote) + quote.length);
  const names = new Set(events.flatMap(({ actors = [], recipients = [] }) => [...actors, ...recipients]));
  const known = new Set(actors.map(({ id }) => id));
  const sides = (all: readonly string[] = []): Event['actors'] => all.map((name) => stated(name, words(name)));
  return {
    schema: 'onrecord/reading@1',
    offsets: 'utf-16',
    engine: { name: 'test', version: '0', model: 'none' },
    report: {
      id: 'r',
      text,
      language: 'en',
      genre: 'news',
      title: absent,
      byline: absent,
      publishedAt: absent,
      source: {},
      blocks: [],
    },
    actors: [
      ...actors,
      ...[...names]
        .filter((name) => !known.has(name))
        .map((name): Actor => ({
          id: name,
          name,
          kind: 'state',
          roles: [],
          mentions: [{ ...words(name), form: 'name' }],
        })),
    ],
    places: [],
    times: [],
    records: events.map(({ type, trigger, actors: doers, recipients }): Event => ({
      kind: 'event',
      id: recordId('r', 'event', [words(trigger)]),
      anchors: [words(trigger)],
      block: 0,
      attribution: [],
      confidence: 1,
      by: { engine: 'test', rule: 'test', version: 1 },
      type,
      triggers: [words(trigger)],
      actors: sides(doers),
      recipients: sides(recipients),
      place: absent,
      time: absent,
      realis: 'actual',
    })),
    notes: [],
  };
}
