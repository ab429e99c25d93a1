import type { Known } from '../known.ts';
import type { ByKind, OnRecord, Reading, RecordKind, RecordOf } from '../schema.ts';
import type { Anchor } from '../span.ts';
import { contextOf } from './context.ts';
import type { Detail, Entry, Fact, Part, PartRole } from './entry.ts';
import { eventWords } from './event-words.ts';
import { lookupsOf, type Lookups } from './lookups.ts';
import type { Wording } from './wording.ts';

/** What differs between the kinds; the rest of an entry is the same for all. */
type OwnFields = Pick<Entry, 'party' | 'tags' | 'words' | 'details' | 'cue' | 'realis'> & {
  readonly parts: readonly Part[];
};
type Make<K extends RecordKind> = (record: RecordOf<K>, lookups: Lookups) => OwnFields;
type Table = { readonly [K in RecordKind]: Make<K> };

/** Every record of a reading as an entry, in text order. O(n log n) in the records. */
export function entriesOf(reading: Reading, wording: Wording): readonly Entry[] {
  const entryOf = entryTable(reading, wording);
  return reading.records
    .map((record) => dispatch(entryOf, record))
    .sort((a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0));
}

function dispatch<K extends RecordKind>(table: ByKind<Entry>, record: RecordOf<K>): Entry {
  // The entry of the table and the record share the kind K; the compiler cannot tie the two unions together.
  const entryOf = table[record.kind] as (record: OnRecord) => Entry;
  return entryOf(record);
}

function entryTable(reading: Reading, wording: Wording): ByKind<Entry> {
  const lookups = lookupsOf(reading, wording);
  const entry =
    <K extends RecordKind>(make: Make<K>) =>
    (record: RecordOf<K>): Entry => {
      const own = make(record, lookups);
      const role = reading.report.blocks[record.block]?.role;
      return {
        ...own,
        kind: record.kind,
        id: record.id,
        source: sourceOf(own.party, lookups.source(record.attribution)),
        context: record.kind === 'event' ? contextOf(reading.report, record.anchors[0]) : undefined,
        block: role === 'body' ? undefined : role,
        confidence: record.confidence,
        rule: `${record.by.rule} ${record.by.version}`,
        parts: withOtherAnchors(own.parts, record.anchors),
      };
    };
  return {
    statement: entry(MAKE.statement),
    event: entry(MAKE.event),
    figure: entry(MAKE.figure),
    position: entry(MAKE.position),
    prospect: entry(MAKE.prospect),
  };
}

/** What a party tells of itself needs its name once. */
function sourceOf(party: Fact, source: string | undefined): string | undefined {
  return source === `according to ${party.text}` ? 'by own account' : source;
}

const MAKE: Table = {
  statement: (statement, { actor, time }) => ({
    party: actor(statement.speaker),
    cue: statement.cue.status === 'absent' ? undefined : statement.cue.value,
    realis: undefined,
    tags: [statement.act, statement.mode],
    words: statement.content,
    details: [
      ...detail('to', statement.addressee, actor),
      ...(statement.target ? detail('about', statement.target, actor) : []),
      ...detail('when', statement.saidAt, time),
    ],
    parts: [
      ...parts('words', statement.content),
      ...known('cue', statement.cue),
      ...known('party', statement.speaker),
      ...known('detail', statement.addressee),
      ...known('detail', statement.saidAt),
    ],
  }),
  event: (event, { actor, place, time }) => ({
    party: all(event.actors, (doer) => (doer.status === 'absent' ? NO_DOER : actor(doer))),
    cue: eventWords(event),
    realis: event.realis,
    tags: [event.type],
    words: event.triggers,
    details: [
      ...event.recipients.flatMap((recipient) => detail('towards', recipient, actor)),
      ...detail('where', event.place, place),
      ...detail('when', event.time, time),
    ],
    parts: [
      ...parts('words', event.triggers),
      ...event.actors.flatMap((doer) => known('party', doer)),
      ...[...event.recipients, event.place, event.time].flatMap((field) => known('detail', field)),
    ],
  }),
  figure: (figure, { actor, place, day, count, record }) => ({
    party: count(figure),
    cue: figure.measure,
    realis: figure.realis,
    tags: figure.basis === 'increment' ? ['on top of an earlier count'] : [],
    words: figure.anchors,
    details: [
      ...detail('of whom', figure.affected, actor),
      ...(figure.composition ? words('among them', figure.composition) : []),
      ...detail('where', figure.place, place),
      ...Object.entries(figure.period).map(([label, id]) => fact(PERIOD[label] ?? label, day(id))),
      ...(figure.revises === undefined ? [] : [fact('replaces', firstWords(record(figure.revises)))]),
      ...(figure.quantity.of === undefined ? [] : [fact('part of', firstWords(record(figure.quantity.of)))]),
    ],
    parts: [
      ...parts('words', [figure.quantifier]),
      ...known('party', figure.counted),
      ...parts('detail', figure.composition ? [figure.composition] : []),
      ...[figure.affected, figure.place].flatMap((field) => known('detail', field)),
    ],
  }),
  position: (position, { actor, time }) => ({
    party: actor(position.party),
    cue: position.stance,
    realis: undefined,
    tags: [position.issue.key],
    words: [position.issue.anchor],
    details: [
      ...(position.terms ? words('terms', position.terms) : []),
      ...(position.inExchangeFor ? words('in exchange for', position.inExchangeFor) : []),
      ...(position.condition ? words('on condition', position.condition) : []),
      ...detail('towards', position.counterpart, actor),
      ...detail('when', position.at, time),
    ],
    parts: [
      ...parts('words', [position.issue.anchor]),
      ...known('party', position.party),
      ...parts('detail', [position.terms, position.inExchangeFor, position.condition].filter(isThere)),
      ...[position.counterpart, position.at].flatMap((field) => known('detail', field)),
    ],
  }),
  prospect: (prospect, { actor, time }) => ({
    party: actor(prospect.holder),
    cue: prospect.type,
    realis: undefined,
    tags: [prospect.outcome],
    words: [prospect.what],
    details: [
      ...(prospect.condition ? words('on condition', prospect.condition) : []),
      ...detail('horizon', prospect.horizon, time),
    ],
    parts: [
      ...parts('words', [prospect.what]),
      ...known('party', prospect.holder),
      ...parts('detail', prospect.condition ? [prospect.condition] : []),
      ...known('detail', prospect.horizon),
    ],
  }),
};

const NO_DOER: Fact = { text: 'doer not named', standing: 'absent' };

const PERIOD: Readonly<Record<string, string>> = { on: 'on', since: 'since', until: 'until', asOf: 'as of' };

function detail(label: string, field: Known<string>, words: (known: Known<string>) => Fact): readonly Detail[] {
  return field.status === 'absent' ? [] : [{ label, fact: words(field) }];
}

function words(label: string, { quote }: Anchor): readonly Detail[] {
  return [fact(label, quote)];
}

function fact(label: string, text: string): Detail {
  return { label, fact: { text, standing: 'stated' } };
}

function all(fields: readonly Known<string>[], words: (known: Known<string>) => Fact): Fact {
  const facts = fields.map(words);
  const [first = words({ status: 'absent' })] = facts;
  const inferred = facts.find(({ standing }) => standing === 'inferred');
  return facts.length < 2 ? first : { ...(inferred ?? first), text: facts.map(({ text }) => text).join(' and ') };
}

function firstWords(record: OnRecord | undefined): string {
  return record?.kind === 'figure' ? record.quantifier.quote : (record?.anchors[0].quote ?? 'another figure');
}

function parts(role: PartRole, anchors: readonly Anchor[]): readonly Part[] {
  return anchors.map((anchor) => ({ role, anchor }));
}

/** Only what the report states has words to show. */
function known(role: PartRole, field: Known<string>): readonly Part[] {
  return field.status === 'stated' ? [{ role, anchor: field.anchor }] : [];
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** Anchors of the record that no field names are shown with its words. */
function withOtherAnchors(own: readonly Part[], anchors: readonly Anchor[]): readonly Part[] {
  const places = new Set(own.map(({ anchor: { start, end } }) => `${start}-${end}`));
  const covers = own.map(({ anchor }) => anchor);
  const others = anchors.filter(
    ({ start, end }) =>
      !places.has(`${start}-${end}`) && !covers.some((cover) => start <= cover.start && cover.end <= end),
  );
  return [...own, ...parts('detail', others)];
}
