import {
  absent,
  anchor,
  type Anchor,
  type Event,
  type Figure,
  type Position,
  type Prospect,
  type Reading,
  recordId,
  type RecordKind,
  reportId,
  stated,
  type Statement,
} from '@onrecord/model';
import type {
  ActorRef,
  AnyRow,
  ArchiveRow,
  Party,
  PartyRole,
  PlaceRef,
  ReportRef,
} from '../../src/rows/archive-row.ts';

/** An invented report. */
export const TEXT = [
  'Ferry talks open in Basra',
  '',
  'Ms Adela Norrin of the Harbour Council warned on Monday that "the crossing will close".',
  'Boats were attacked near Basra and 9 people were killed. The Harbour Council demands safe passage.',
].join('\n');

/** The anchor of the first occurrence of the words. */
export function at(words: string, text = TEXT): Anchor {
  const start = text.indexOf(words);
  return anchor(text, start, start + words.length);
}

export const report: ReportRef = {
  key: 1,
  id: reportId(TEXT),
  title: 'Ferry talks open in Basra',
  outlet: 'Invented Courier',
  url: 'https://courier.example/ferry?a=1&b=2',
  file: 'ferry.txt',
  published: '2020-03-03',
  story: 4,
  supersededBy: undefined,
};

export const norrin: ActorRef = { key: 7, name: 'Adela Norrin', kind: 'person' };
export const council: ActorRef = { key: 8, name: 'Harbour Council', kind: 'organization' };
export const basra: PlaceRef = {
  key: 3,
  name: 'Basra',
  kind: 'city',
  lat: 30.5,
  lon: 47.8,
  country: 'IQ',
  precision: 'city',
  geonames: 99532,
};

export function party(role: PartyRole, actor: ActorRef, status: Party['status'] = 'stated'): Party {
  return { role, actor, status };
}

function base(kind: RecordKind, words: string) {
  const anchors = [at(words)] as const;
  return {
    id: recordId(report.id, kind, anchors),
    anchors,
    block: 1,
    attribution: [],
    confidence: 0.875,
    by: { engine: 'onrecord', rule: `made-by-hand-${kind}`, version: 1 },
  };
}

export const statement: Statement = {
  kind: 'statement',
  ...base('statement', '"the crossing will close"'),
  speaker: stated('a1', at('Ms Adela Norrin')),
  cue: stated('warned', at('warned')),
  content: [at('"the crossing will close"')],
  mode: 'direct',
  act: 'warn',
  addressee: absent,
  saidAt: stated('t1', at('Monday')),
};

export const event: Event = {
  kind: 'event',
  ...base('event', 'attacked'),
  type: 'ASSAULT',
  triggers: [at('attacked'), at('killed')],
  actors: [],
  recipients: [],
  place: stated('p1', at('Basra')),
  time: absent,
  realis: 'actual',
};

export const figure: Figure = {
  kind: 'figure',
  ...base('figure', '9 people'),
  quantity: { value: 9, approximate: false },
  quantifier: at('9'),
  counted: stated('people', at('people')),
  measure: 'killed',
  affected: absent,
  realis: 'actual',
  basis: 'total',
  place: stated('p1', at('Basra')),
  period: { on: 't1' },
  event: event.id,
};

export const position: Position = {
  kind: 'position',
  ...base('position', 'demands safe passage'),
  party: stated('a2', at('Harbour Council')),
  stance: 'demands',
  issue: { key: 'humanitarian-access', label: 'safe passage', anchor: at('safe passage') },
  at: absent,
  counterpart: absent,
};

export const prospect: Prospect = {
  kind: 'prospect',
  ...base('prospect', 'the crossing will close'),
  type: 'warning',
  holder: stated('a1', at('Ms Adela Norrin')),
  what: at('the crossing will close'),
  horizon: absent,
  outcome: 'open',
};

const rowFields = {
  key: 11,
  report,
  when: { from: '2020-03-02', to: '2020-03-02' },
  parties: [],
  place: undefined,
  claimant: { by: 'report', outlet: 'Invented Courier' },
  review: 'unreviewed',
  group: undefined,
  context: at(TEXT.slice(27)),
} as const;

type Changes<K extends RecordKind> = Partial<ArchiveRow<K>>;

export const statementRow = (changes: Changes<'statement'> = {}): ArchiveRow<'statement'> => ({
  ...rowFields,
  record: statement,
  parties: [party('speaker', norrin)],
  claimant: { by: 'actor', actor: norrin },
  ...changes,
});
export const eventRow = (changes: Changes<'event'> = {}): ArchiveRow<'event'> => ({
  ...rowFields,
  record: event,
  place: basra,
  group: 5,
  ...changes,
});
export const figureRow = (changes: Changes<'figure'> = {}): ArchiveRow<'figure'> => ({
  ...rowFields,
  record: figure,
  place: basra,
  group: 6,
  claimant: { by: 'unnamed' },
  ...changes,
});
export const positionRow = (changes: Changes<'position'> = {}): ArchiveRow<'position'> => ({
  ...rowFields,
  record: position,
  parties: [party('party', council, 'inferred')],
  when: undefined,
  ...changes,
});
export const prospectRow = (changes: Changes<'prospect'> = {}): ArchiveRow<'prospect'> => ({
  ...rowFields,
  record: prospect,
  parties: [party('holder', norrin)],
  when: { from: '2020-03-04', to: '2020-03-06' },
  ...changes,
});

export const allRows: readonly AnyRow[] = [statementRow(), eventRow(), figureRow(), positionRow(), prospectRow()];

/** A reading of any text with one event, whose anchors are the given words of it. */
export function readingOf(
  text: string,
  anchors: readonly [Anchor, ...Anchor[]],
  source: Reading['report']['source'] = {},
) {
  const id = reportId(text);
  const record: Event = {
    ...event,
    id: recordId(id, 'event', anchors),
    anchors,
    triggers: anchors,
    place: absent,
  };
  const reading: Reading = {
    schema: 'onrecord/reading@1',
    offsets: 'utf-16',
    engine: { name: 'onrecord', version: '0.0.0', model: 'none' },
    report: {
      id,
      text,
      language: 'en',
      genre: 'news',
      title: absent,
      byline: absent,
      publishedAt: absent,
      source,
      blocks: [{ start: 0, end: text.length, role: 'body' }],
    },
    actors: [],
    places: [],
    times: [],
    records: [record],
    notes: [],
  };
  return reading;
}

/** A reading of TEXT with a record of each kind. */
export const fullReading: Reading = {
  ...readingOf(TEXT, [at('attacked')], { name: 'Invented Courier', url: 'https://courier.example/ferry' }),
  actors: [
    {
      id: 'a1',
      name: 'Adela Norrin',
      kind: 'person',
      roles: [],
      mentions: [{ ...at('Ms Adela Norrin'), form: 'name' }],
    },
    {
      id: 'a2',
      name: 'Harbour Council',
      kind: 'organization',
      roles: [],
      mentions: [{ ...at('Harbour Council'), form: 'name' }],
    },
  ],
  places: [
    {
      id: 'p1',
      name: 'Basra',
      kind: 'city',
      mentions: [{ ...at('Basra'), form: 'name' }],
      geo: { lat: 30.5, lon: 47.8, country: 'IQ', precision: 'city', score: 0.9 },
    },
  ],
  times: [
    {
      id: 't1',
      anchor: at('Monday'),
      type: 'date',
      value: '2020-03-02',
      earliest: '2020-03-02',
      latest: '2020-03-02',
      basis: 'publishedAt',
    },
  ],
  records: [statement, event, figure, position, prospect],
};

export async function* streamOf<T>(items: Iterable<T>): AsyncIterable<T> {
  for (const item of items) yield await Promise.resolve(item);
}

/** All text of an export. */
export async function textOf(parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  return Buffer.concat(await partsOf(parts)).toString('utf8');
}

export async function bytesOf(parts: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  return Buffer.concat(await partsOf(parts));
}

async function partsOf(parts: AsyncIterable<string | Uint8Array>): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(Buffer.from(part as string));
  return all;
}
