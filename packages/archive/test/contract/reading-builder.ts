import { absent, anchor, type Anchor, type OnRecord, type Reading, recordId, stated } from '@onrecord/model';

/** One paragraph: "<speaker> said the <doer> <verb> <count> people in <place> on <day>." and what follows from it. */
export interface Line {
  readonly speaker: string;
  readonly doer: string;
  /** Past tense, "attacked" where not said. */
  readonly verb?: string;
  readonly count: number;
  readonly place: keyof typeof PLACES;
  /** ISO day; written as it is. */
  readonly day: string;
  /** "The <doer> rejects the <issue>." */
  readonly rejects?: string;
  /** "<speaker> warned of <what>." */
  readonly warnsOf?: string;
}

const PLACES = {
  Tolhuin: { lat: -54.51, lon: -67.2, geonames: 3833883 },
  Ushuaia: { lat: -54.81, lon: -68.31, geonames: 3833367 },
  Tromsø: { lat: 69.65, lon: 18.96, geonames: 3133895 },
} as const;

type Named = Reading['actors'][number] | Reading['places'][number];

/** Collects what the lines name: one actor or place a name. */
export class ReadingBuilder {
  readonly records: OnRecord[] = [];
  readonly times: Reading['times'][number][] = [];
  readonly #text: string;
  readonly #id: string;
  readonly #confidence: number;
  readonly #named = new Map<string, Named>();

  constructor(text: string, id: string, confidence: number) {
    this.#text = text;
    this.#id = id;
    this.#confidence = confidence;
  }

  actors(): Reading['actors'] {
    return [...this.#named.values()].filter((one) => 'roles' in one);
  }

  places(): Reading['places'] {
    return [...this.#named.values()].flatMap((one) => ('roles' in one ? [] : [one]));
  }

  add(line: Line, from: number, block: number): void {
    const { speaker, doer, verb = 'attacked', count, place, day } = line;
    const sentence = `${speaker} said the ${doer} ${verb} ${count} people in ${place} on ${day}`;
    const at = (words: string, after = 0): Anchor => this.#anchor(words, from + after);
    const said = at(speaker);
    const does = at(doer, speaker.length + 6);
    const where = at(place, sentence.length - day.length - 4 - place.length);
    const when = at(day, sentence.length - day.length);
    const content = anchor(this.#text, from + speaker.length + 6, from + sentence.length);
    const trigger = at(verb, speaker.length + 9 + doer.length);
    const counted = anchor(this.#text, trigger.end + 1, trigger.end + 1 + String(count).length + 7);
    const source = this.#actor(speaker, said, 'person');
    const fields = { block, by: { engine: 'test', rule: 'built', version: 1 }, confidence: this.#confidence };
    const statement = recordId(this.#id, 'statement', [content], String(block));
    const attribution = [{ actor: source, statement }];
    const event = recordId(this.#id, 'event', [trigger]);
    const party = stated(this.#actor(doer, does, 'organization'), does);
    const time = stated(this.#time(day, when), when);
    const spot = stated(this.#place(place, where), where);
    this.records.push(
      {
        ...fields,
        kind: 'statement',
        id: statement,
        anchors: [content],
        attribution: [],
        speaker: stated(source, said),
        cue: stated('said', at('said', speaker.length)),
        content: [content],
        mode: 'indirect',
        act: 'assert',
        addressee: absent,
        saidAt: absent,
      },
      {
        ...fields,
        kind: 'event',
        id: event,
        anchors: [trigger],
        attribution,
        type: 'ASSAULT',
        triggers: [trigger],
        actors: [party],
        recipients: [],
        place: spot,
        time,
        realis: 'actual',
      },
      {
        ...fields,
        kind: 'figure',
        id: recordId(this.#id, 'figure', [counted]),
        anchors: [counted],
        attribution,
        quantity: { value: count, approximate: false },
        quantifier: anchor(this.#text, counted.start, counted.end - 7),
        counted: stated('people', anchor(this.#text, counted.end - 6, counted.end)),
        measure: 'killed',
        affected: absent,
        realis: 'actual',
        basis: 'total',
        place: spot,
        period: { on: this.#time(day, when) },
        event,
      },
    );
    this.#addPosition(line, from + sentence.length, fields);
    this.#addProspect(line, from + sentence.length, fields);
  }

  #addPosition({ doer, rejects }: Line, from: number, fields: Pick<OnRecord, 'block' | 'by' | 'confidence'>): void {
    if (rejects === undefined) return;
    const said = this.#anchor(doer, from);
    const issue = this.#anchor(rejects, said.end);
    this.records.push({
      ...fields,
      kind: 'position',
      id: recordId(this.#id, 'position', [issue]),
      anchors: [issue],
      attribution: [],
      party: stated(this.#actor(doer, said, 'organization'), said),
      stance: 'rejects',
      issue: { key: rejects === 'truce' ? 'ceasefire' : 'other', label: rejects, anchor: issue },
      at: absent,
      counterpart: absent,
    });
  }

  #addProspect({ speaker, warnsOf }: Line, from: number, fields: Pick<OnRecord, 'block' | 'by' | 'confidence'>): void {
    if (warnsOf === undefined) return;
    const what = this.#anchor(warnsOf, this.#anchor('warned of ', from).end);
    const said = this.#anchor(speaker, from);
    this.records.push({
      ...fields,
      kind: 'prospect',
      id: recordId(this.#id, 'prospect', [what]),
      anchors: [what],
      attribution: [],
      type: 'warning',
      holder: stated(this.#actor(speaker, said, 'person'), said),
      what,
      horizon: absent,
      outcome: 'open',
    });
  }

  #anchor(words: string, from: number): Anchor {
    const start = this.#text.indexOf(words, from);
    if (start === -1) throw new RangeError(`"${words}" does not stand after ${from}`);
    return anchor(this.#text, start, start + words.length);
  }

  #actor(name: string, mention: Anchor, kind: 'person' | 'organization'): string {
    return this.#mention(name, mention, (mentions, id) => ({ id, name, kind, roles: [], mentions }));
  }

  #place(name: keyof typeof PLACES, mention: Anchor): string {
    const geo = { ...PLACES[name], country: name === 'Tromsø' ? 'NO' : 'AR', precision: 'city' as const, score: 0.9 };
    return this.#mention(name, mention, (mentions, id) => ({ id, name, kind: 'city', mentions, geo }));
  }

  #mention(name: string, mention: Anchor, make: (mentions: Named['mentions'], id: string) => Named): string {
    const known = this.#named.get(name);
    const mentions = [...(known?.mentions ?? []), { ...mention, form: 'name' as const }];
    const made = known ? { ...known, mentions } : make(mentions, `n${this.#named.size}`);
    this.#named.set(name, made);
    return made.id;
  }

  #time(day: string, where: Anchor): string {
    const id = `t${where.start}-${where.end}`;
    if (!this.times.some((time) => time.id === id)) {
      this.times.push({ id, anchor: where, type: 'date', value: day, earliest: day, latest: day, basis: 'explicit' });
    }
    return id;
  }
}
