import {
  type Actor,
  type Anchor,
  type Figure,
  type Known,
  type Mention,
  type OnRecord,
  type Place,
  type Reading,
  recordId,
  reportId,
} from '@onrecord/model';
import { hashOf } from './seeded-random.ts';
import { shiftDays, shiftTime } from './shift-days.ts';

/** How one reading is made out of another. */
export interface ReadingChange {
  /** Gives a text of the same length. */
  readonly words: (text: string) => string;
  /** As `words`, for the first lines of the report: a copy has a headline of its own. */
  readonly headline: (text: string) => string;
  /** Whole weeks, in days, so that weekdays stay right. */
  readonly days: number;
  /** Which set of made-up names: places have spots of their own in it. */
  readonly world: number;
  /** A last line, '' for none. */
  readonly ending: string;
  readonly source: Reading['report']['source'];
}

/** Another reading of the same shape: every anchor at its place, with the words that stand there now. O(size of the reading). */
export function varyReading(base: Reading, change: ReadingChange): Reading {
  const text = variedText(base, change);
  const id = reportId(text);
  const ids = new Map(base.records.map((record) => [record.id, recordId(id, record.kind, record.anchors, record.id)]));
  const rest = { text, ids, change };
  return {
    ...base,
    report: {
      ...base.report,
      ...(varied({ title: base.report.title, byline: base.report.byline }, rest) as Pick<
        Reading['report'],
        'title' | 'byline'
      >),
      publishedAt: knownDay(base.report.publishedAt, rest),
      id,
      text,
      source: change.source,
      blocks: blocksOf(base, text, change),
    },
    actors: base.actors.map((actor) => variedActor(actor, rest)),
    places: base.places.map((place) => variedPlace(place, rest)),
    times: base.times.map((time) => ({ ...shiftTime(time, change.days), anchor: anchorIn(time.anchor, text) })),
    records: base.records.map((record) => variedRecord(record, rest)),
  };
}

interface Rest {
  readonly text: string;
  readonly ids: ReadonlyMap<string, string>;
  readonly change: ReadingChange;
}

function variedText({ report }: Reading, { words, headline, ending }: ReadingChange): string {
  const end = report.blocks[0]?.end ?? 0;
  const text = headline(report.text.slice(0, end)) + words(report.text.slice(end));
  return ending === '' ? text : `${text}\n\n${ending}`;
}

function blocksOf({ report }: Reading, text: string, { ending }: ReadingChange): Reading['report']['blocks'] {
  if (ending === '') return report.blocks;
  return [...report.blocks, { start: text.length - ending.length, end: text.length, role: 'boilerplate' }];
}

function anchorIn<A extends Anchor>(anchor: A, text: string): A {
  return { ...anchor, quote: text.slice(anchor.start, anchor.end) };
}

/** Any part of a reading: anchors get their new words, ids of records the new ids; what is written out of an anchor follows it. */
function varied(value: unknown, rest: Rest): unknown {
  if (typeof value === 'string') return rest.ids.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => varied(item, rest));
  if ('quote' in value && 'start' in value && 'end' in value) return anchorIn(value as Anchor, rest.text);
  if ('status' in value) return variedKnown(value as Known<string>, rest);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, varied(inner, rest)]));
}

function variedKnown(known: Known<string>, rest: Rest): Known<string> {
  if (known.status === 'absent') return known;
  if (known.status === 'inferred') {
    return {
      ...known,
      value: writtenIn(known.value, known.from, rest),
      from: known.from.map((one) => anchorIn(one, rest.text)),
    };
  }
  return { ...known, value: writtenIn(known.value, [known.anchor], rest), anchor: anchorIn(known.anchor, rest.text) };
}

function knownDay(known: Known<string>, rest: Rest): Known<string> {
  const shifted = variedKnown(known, rest);
  return known.status === 'absent' || shifted.status === 'absent'
    ? known
    : { ...shifted, value: shiftDays(known.value, rest.change.days) };
}

/** A value that the anchors' words hold is what stands there now; another one (an id, a word of a list) stays. */
function writtenIn(value: string, anchors: readonly Anchor[], { text, ids }: Rest): string {
  const known = ids.get(value);
  if (known !== undefined) return known;
  for (const { start, quote } of anchors) {
    const at = value === '' ? -1 : quote.replace(/\s/g, ' ').indexOf(value);
    if (at !== -1) return text.slice(start + at, start + at + value.length).replace(/\s/g, ' ');
  }
  return value;
}

function nameOf(
  { name, mentions }: { readonly name: string; readonly mentions: readonly Mention[] },
  rest: Rest,
): string {
  const written = writtenIn(name, mentions, rest);
  return written === name ? rest.change.words(name) : written;
}

function variedActor(actor: Actor, rest: Rest): Actor {
  return {
    ...actor,
    name: nameOf(actor, rest),
    mentions: actor.mentions.map((mention) => anchorIn(mention, rest.text)),
    roles: actor.roles.map((role) => ({
      ...role,
      title: writtenIn(role.title, [role.anchor], rest),
      anchor: anchorIn(role.anchor, rest.text),
    })),
  };
}

function variedPlace(place: Place, rest: Rest): Place {
  const name = nameOf(place, rest);
  const mentions = place.mentions.map((mention) => anchorIn(mention, rest.text));
  if (!place.geo || name === place.name) return { ...place, name, mentions };
  const moved = (of: string): number => (hashOf(of, place.name, rest.change.world) % 1600) / 100 - 8;
  const { geonames, lat, lon } = place.geo;
  return {
    ...place,
    name,
    mentions,
    geo: {
      ...place.geo,
      lat: Math.max(-89, Math.min(89, lat + moved('lat'))),
      lon: Math.max(-179, Math.min(179, lon + moved('lon'))),
      ...(geonames !== undefined && { geonames: 1_000_000 + (hashOf(geonames, rest.change.world) % 9_000_000) }),
    },
  };
}

function variedRecord(record: OnRecord, rest: Rest): OnRecord {
  const made = varied(record, rest) as OnRecord;
  if (made.kind === 'figure' && record.kind === 'figure') return { ...made, ...figureFields(record, rest) };
  if (made.kind !== 'position') return made;
  const label = writtenIn(made.issue.label, [(record as typeof made).issue.anchor], rest);
  return { ...made, issue: { ...made.issue, label } };
}

/** Numbers follow the digits of the words; bounds keep their ratio to them. */
function figureFields({ quantity, quantifier, period }: Figure, { text, ids, change }: Rest): Partial<Figure> {
  const [before, after] = [quantifier, anchorIn(quantifier, text)].map(({ quote }) => numberIn(quote));
  const ratio = before !== undefined && after !== undefined && before !== 0 ? after / before : 1;
  const scaled = (value: number): number => Math.round(value * ratio * 1e6) / 1e6;
  const { value, min, max, of, ...kept } = quantity;
  return {
    quantity: {
      ...kept,
      ...(value !== undefined && { value: scaled(value) }),
      ...(min !== undefined && { min: scaled(min) }),
      ...(max !== undefined && { max: scaled(max) }),
      ...(of !== undefined && { of: ids.get(of) ?? of }),
    },
    period: Object.fromEntries(Object.entries(period).map(([name, day]) => [name, shiftDays(day, change.days)])),
  };
}

function numberIn(words: string): number | undefined {
  const found = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0];
  return found === undefined ? undefined : Number(found.replaceAll(',', ''));
}
