import {
  absent,
  inferred,
  recordId,
  reportId,
  stated,
  type Actor,
  type Anchor,
  type Event,
  type Figure,
  type OnRecord,
  type Position,
  type Prospect,
  type Reading,
  type RecordKind,
  type Statement,
} from '../src/index.ts';
import { at, TEXT } from './fixture-text.ts';

const report = reportId(TEXT);

function recordFields(kind: RecordKind, anchors: readonly [Anchor, ...Anchor[]]) {
  return {
    id: recordId(report, kind, anchors),
    anchors,
    block: 1,
    attribution: [],
    confidence: 0.9,
    by: { engine: 'onrecord', rule: `hand-made-${kind}`, version: 1 },
  };
}

export const statement: Statement = {
  kind: 'statement',
  ...recordFields('statement', [at('"the crossing is open"')]),
  speaker: stated('a1', at('Ms Adela Norrin')),
  cue: stated('said', at('said')),
  content: [at('"the crossing is open"')],
  mode: 'direct',
  act: 'assert',
  addressee: absent,
  target: absent,
  saidAt: stated('t1', at('Monday')),
};

export const event: Event = {
  kind: 'event',
  ...recordFields('event', [at('returned')]),
  type: 'RETREAT',
  triggers: [at('returned')],
  actors: [inferred('a2', 'owner-of-boats', [at('boats')])],
  recipients: [],
  place: stated('p1', at('Basra', 2)),
  time: absent,
  realis: 'actual',
};

export const figure: Figure = {
  kind: 'figure',
  ...recordFields('figure', [at('At least 12')]),
  quantity: { min: 12, approximate: false },
  quantifier: at('At least 12'),
  counted: stated('boats', at('boats')),
  measure: 'returned',
  affected: absent,
  realis: 'actual',
  basis: 'total',
  place: stated('p1', at('Basra', 2)),
  period: { on: 't1' },
  event: event.id,
};

export const position: Position = {
  kind: 'position',
  ...recordFields('position', [at('demands')]),
  party: stated('a2', at('The Harbour Council')),
  stance: 'demands',
  issue: { key: 'humanitarian-access', label: 'safe passage', anchor: at('safe passage') },
  at: absent,
  counterpart: absent,
};

export const prospect: Prospect = {
  kind: 'prospect',
  ...recordFields('prospect', [at('plans')]),
  type: 'plan',
  holder: stated('a2', at('The Harbour Council')),
  what: at('a second crossing'),
  horizon: absent,
  outcome: 'open',
};

export const norrin: Actor = {
  id: 'a1',
  name: 'Adela Norrin',
  kind: 'person',
  roles: [{ title: 'Ms', of: 'a2', anchor: at('Ms') }],
  mentions: [{ ...at('Ms Adela Norrin'), form: 'name' }],
};

const records: readonly OnRecord[] = [statement, event, figure, position, prospect];

/** A reading of TEXT made by hand, with one record of each kind. */
export const fullReading: Reading = {
  schema: 'onrecord/reading@1',
  offsets: 'utf-16',
  engine: { name: 'onrecord', version: '0.0.0', model: 'none' },
  report: {
    id: report,
    text: TEXT,
    language: 'en',
    genre: 'news',
    title: stated('River crossing reopens near Basra', at('River crossing reopens near Basra')),
    byline: absent,
    publishedAt: inferred('2020-03-02', 'given-by-hand', []),
    source: { name: 'Invented Courier' },
    blocks: [
      { start: 0, end: 33, role: 'headline' },
      { start: 35, end: TEXT.length, role: 'body' },
    ],
  },
  actors: [
    norrin,
    {
      id: 'a2',
      name: 'Harbour Council',
      kind: 'organization',
      roles: [],
      mentions: [{ ...at('Harbour Council'), form: 'name' }],
      members: ['a1'],
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
  records,
  notes: [{ code: 'ONR-model-1', severity: 'info', stage: 'test', message: 'made by hand', at: { start: 0, end: 5 } }],
};
