import {
  absent,
  anchor,
  inferred,
  recordId,
  reportId,
  type Actor,
  type Anchor,
  type Block,
  type Event,
  type Figure,
  type Known,
  type Mention,
  type OnRecord,
  type Place,
  type Position,
  type Prospect,
  type Reading,
  type RecordKind,
  type Realis,
  type Span,
  type Statement,
  type Time,
} from '@onrecord/model';
import type {
  GoldCase,
  GoldEvent,
  GoldFigure,
  GoldPosition,
  GoldProspect,
  GoldStatement,
  Wanted,
} from '../src/gold/gold-row.ts';

/** The reading that says exactly what the gold says: the first of the right answers where there are several. */
export function readingOf(gold: GoldCase): Reading {
  const cast = castOf(gold);
  const blocks = blocksOf(gold);
  const context: Context = { gold, cast, blocks, report: reportId(gold.text) };
  const records: readonly OnRecord[] = [
    ...(gold.statements ?? []).map((row, index) => statementOf(context, row, index)),
    ...(gold.figures ?? []).map((row, index) => figureOf(context, row, index)),
    ...(gold.events ?? []).map((row, index) => eventOf(context, row, index)),
    ...(gold.positions ?? []).map((row, index) => positionOf(context, row, index)),
    ...(gold.prospects ?? []).map((row, index) => prospectOf(context, row, index)),
  ];
  return {
    schema: 'onrecord/reading@1',
    offsets: 'utf-16',
    engine: { name: 'gold', version: '0', model: 'none' },
    report: {
      id: context.report,
      text: gold.text,
      language: 'en',
      genre: 'news',
      title: absent,
      byline: absent,
      publishedAt: gold.publishedAt === null ? absent : inferred(gold.publishedAt, 'gold', []),
      source: {},
      blocks,
    },
    actors: cast.actors(),
    places: placesOf(gold, cast.placeNames()),
    times: timesOf(gold),
    records,
    notes: [],
  };
}

interface Cast {
  idOf(wanted: Wanted): string | undefined;
  placeOf(wanted: Wanted): string | undefined;
  actors(): readonly Actor[];
  placeNames(): readonly string[];
}

interface Context {
  readonly gold: GoldCase;
  readonly cast: Cast;
  readonly blocks: readonly Block[];
  readonly report: string;
}

function words({ text }: GoldCase, { start, end }: Span): Anchor {
  return anchor(text, start, end);
}

function wordsOf(gold: GoldCase, spans: readonly Span[]): readonly [Anchor, ...Anchor[]] {
  const [first, ...rest] = spans.map((span) => words(gold, span));
  if (!first) throw new RangeError(`${gold.name}: a row without words`);
  return [first, ...rest];
}

function firstName(wanted: Wanted): string | undefined {
  return wanted?.find((name) => name !== null) ?? undefined;
}

function castOf(gold: GoldCase): Cast {
  const mentions = new Map<string, Mention[]>(gold.actors.map(({ name }) => [name, []]));
  const canonical = new Map(
    gold.actors.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name] as const)),
  );
  const places = new Set<string>(gold.places.flatMap(({ name }) => name.slice(0, 1)));
  const idOf = (wanted: Wanted): string | undefined => {
    const name = firstName(wanted);
    if (name === undefined) return undefined;
    const owner = canonical.get(name) ?? name;
    if (!mentions.has(owner)) mentions.set(owner, []);
    return owner;
  };
  for (const { actor, span } of gold.mentions) {
    const id = idOf(actor);
    if (id !== undefined) mentions.get(id)?.push({ ...words(gold, span), form: 'pronoun' });
  }
  return {
    idOf,
    placeOf: (wanted) => {
      const name = firstName(wanted);
      if (name !== undefined) places.add(name);
      return name;
    },
    actors: () => [...mentions].map(([name, all]) => ({ id: name, name, kind: 'unknown', roles: [], mentions: all })),
    placeNames: () => [...places],
  };
}

function blocksOf({ text, captions = [] }: GoldCase): readonly Block[] {
  const edges = [...captions].sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  let start = 0;
  for (const caption of edges) {
    if (caption.start > start) blocks.push({ start, end: caption.start, role: 'body' });
    blocks.push({ start: caption.start, end: caption.end, role: 'caption' });
    start = caption.end;
  }
  if (start < text.length) blocks.push({ start, end: text.length, role: 'body' });
  return blocks;
}

function placesOf(gold: GoldCase, names: readonly string[]): readonly Place[] {
  return names.map((name) => {
    const row = gold.places.find((place) => place.name.includes(name));
    const country = row?.country[0];
    const geo = row && {
      lat: row.lat ?? 0,
      lon: row.lon ?? 0,
      precision: 'city' as const,
      score: 1,
      ...(country !== undefined && { country }),
    };
    return { id: name, name, kind: 'unknown', mentions: [], ...(geo && { geo }) };
  });
}

function timesOf(gold: GoldCase): readonly Time[] {
  return gold.times.map(({ span, value: [value = null] }, index) => ({
    id: `t${index}`,
    anchor: words(gold, span),
    type: 'date',
    value: value ?? '',
    basis: value === null ? 'unresolved' : 'publishedAt',
  }));
}

function known(value: string | null | undefined): Known<string> {
  return value === undefined || value === null ? absent : inferred(value, 'gold', []);
}

function fields(
  { report, blocks, cast }: Context,
  kind: RecordKind,
  { spans, index, claimant }: { spans: readonly [Anchor, ...Anchor[]]; index: number; claimant?: Wanted },
) {
  const actor = cast.idOf(claimant);
  return {
    id: recordId(report, kind, spans, String(index)),
    anchors: spans,
    block: Math.max(
      0,
      blocks.findIndex(({ start, end }) => start <= spans[0].start && spans[0].start < end),
    ),
    attribution: actor === undefined ? [] : [{ actor }],
    confidence: 1,
    by: { engine: 'gold', rule: `gold-${kind}`, version: 1 },
  };
}

function statementOf(context: Context, row: GoldStatement, index: number): Statement {
  const content = wordsOf(context.gold, row.content);
  const mode = row.modes[0];
  if (mode !== 'direct' && mode !== 'indirect' && mode !== 'mixed')
    throw new RangeError(`${context.gold.name}: mode ${String(mode)}`);
  return {
    kind: 'statement',
    ...fields(context, 'statement', { spans: content, index }),
    speaker: known(context.cast.idOf(row.speaker)),
    cue: absent,
    content,
    mode,
    act: 'assert',
    addressee: absent,
    saidAt: absent,
  };
}

function figureOf(context: Context, row: GoldFigure, index: number): Figure {
  const { gold, cast } = context;
  const { value, min, max } = row;
  const on = firstName(row.time);
  const since = firstName(row.since);
  return {
    kind: 'figure',
    ...fields(context, 'figure', { spans: wordsOf(gold, [row.span]), index, claimant: row.claimant }),
    quantity: {
      approximate: false,
      ...(value !== undefined && { value }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    },
    quantifier: words(gold, row.span),
    counted: known(row.counted),
    measure: firstName(row.measure) ?? 'other',
    affected: absent,
    realis: 'actual',
    basis: 'total',
    place: known(cast.placeOf(row.place)),
    period: { ...(on !== undefined && { on }), ...(since !== undefined && { since }) },
  };
}

function eventOf(context: Context, row: GoldEvent, index: number): Event {
  const { gold, cast } = context;
  const triggers = wordsOf(gold, row.triggers.slice(0, 1));
  const actor = cast.idOf(row.actor);
  const recipient = cast.idOf(row.recipient);
  return {
    kind: 'event',
    ...fields(context, 'event', { spans: triggers, index, claimant: row.claimant }),
    type: row.type[0] as Event['type'],
    triggers,
    actors: actor === undefined ? [] : [known(actor)],
    recipients: recipient === undefined ? [] : [known(recipient)],
    place: known(cast.placeOf(row.place)),
    time: known(firstName(row.time)),
    realis: (firstName(row.realis) ?? 'actual') as Realis,
  };
}

function positionOf(context: Context, row: GoldPosition, index: number): Position {
  const issue = wordsOf(context.gold, row.issue.slice(0, 1));
  return {
    kind: 'position',
    ...fields(context, 'position', { spans: issue, index }),
    party: known(context.cast.idOf(row.party)),
    stance: row.stance[0] as Position['stance'],
    issue: { key: firstName(row.key) ?? 'other', label: 'gold', anchor: issue[0] },
    at: absent,
    counterpart: absent,
    ...(row.inExchangeFor && { inExchangeFor: words(context.gold, row.inExchangeFor) }),
  };
}

function prospectOf(context: Context, row: GoldProspect, index: number): Prospect {
  const what = wordsOf(context.gold, row.what.slice(0, 1));
  return {
    kind: 'prospect',
    ...fields(context, 'prospect', { spans: what, index }),
    type: row.type[0] as Prospect['type'],
    holder: known(context.cast.idOf(row.by)),
    what: what[0],
    horizon: absent,
    outcome: 'open',
    ...(row.condition && { condition: words(context.gold, row.condition) }),
  };
}
