/** Rows of an invented dispute over time: counts, positions, the outlook, differences, actors and reports. */
import type {
  ActorRow,
  DifferenceRow,
  FigureSeriesRow,
  OutlookRow,
  PartyPositionsRow,
  ReportRow,
} from '../../src/views/archive/view-rows.ts';
import { ASSEMBLY, CLINIC, FRONT, REPORT, source } from './invented-voices.ts';

export const FIGURES: readonly FigureSeriesRow[] = [
  {
    measure: 'injured',
    counted: 'people',
    where: 'Tolhuin',
    since: '2030-03-02',
    claimants: [
      {
        voice: CLINIC,
        points: [
          {
            quantity: { min: 10, approximate: false },
            words: 'at least 10',
            basis: 'total',
            realis: 'actual',
            voice: CLINIC,
            texts: 1,
            sources: [source('r11:fi-1', '2030-03-13')],
          },
          {
            quantity: { max: 12, approximate: false },
            words: 'no more than a dozen',
            basis: 'total',
            realis: 'actual',
            revises: { min: 10, approximate: false },
            voice: CLINIC,
            texts: 2,
            sources: [source('r12:fi-1')],
          },
        ],
      },
      {
        voice: ASSEMBLY,
        points: [
          {
            quantity: { value: 19, approximate: false },
            words: '19',
            basis: 'total',
            realis: 'actual',
            voice: ASSEMBLY,
            texts: 1,
            sources: [source('r12:fi-2')],
          },
          {
            quantity: { value: 2, approximate: false },
            words: 'two more',
            basis: 'increment',
            realis: 'possible',
            voice: ASSEMBLY,
            texts: 1,
            sources: [source('r14:fi-2', '2030-03-16')],
          },
        ],
      },
    ],
    gaps: [
      {
        lower: { voice: CLINIC, quantity: { max: 12, approximate: false } },
        higher: { voice: ASSEMBLY, quantity: { value: 19, approximate: false } },
        least: 7,
      },
    ],
  },
];

export const POSITIONS: readonly PartyPositionsRow[] = [
  {
    party: 'Saltmarsh Front',
    issues: [
      {
        key: 'ceasefire',
        steps: [
          {
            stance: 'rejects',
            day: '2030-03-08',
            words: 'any pause without the road',
            isChange: false,
            voice: ASSEMBLY,
            texts: 1,
            sources: [source('r8:po-1', '2030-03-08')],
          },
          {
            stance: 'accepts',
            day: '2030-03-19',
            words: 'a pause of ten days',
            condition: 'if the road was reopened',
            isChange: true,
            voice: FRONT,
            texts: 2,
            sources: [source('r15:po-1', '2030-03-19')],
          },
          {
            stance: 'accepts',
            day: '2030-03-20',
            words: 'the pause',
            isChange: false,
            voice: FRONT,
            texts: 1,
            sources: [source('r16:po-1', '2030-03-20')],
          },
        ],
      },
    ],
  },
];

export const OUTLOOK: readonly OutlookRow[] = [
  {
    type: 'threat',
    holder: { name: 'Adela Norrin' },
    words: 'it will not stand for ever',
    condition: undefined,
    from: undefined,
    to: undefined,
    outcome: 'open',
    evidence: [],
    voice: { by: 'actor', name: 'Adela Norrin' },
    texts: 1,
    sources: [source('r12:pr-1')],
  },
  {
    type: 'plan',
    holder: { name: 'Saltmarsh Front' },
    words: 'return to the table on Monday',
    condition: 'if the road to Rio Grande was reopened',
    from: '2030-03-18',
    to: '2030-03-18',
    outcome: 'open',
    evidence: [],
    voice: { by: 'actor', name: 'Tobin Marrick' },
    texts: 1,
    sources: [source('r12:pr-2')],
  },
  {
    type: 'warning',
    holder: undefined,
    words: 'the pause would end at midnight on Sunday',
    condition: undefined,
    from: '2030-03-17',
    to: '2030-03-17',
    outcome: 'averted',
    evidence: [{ words: 'agreed on a date on Saturday', source: source('r14:ev-1', '2030-03-17', 'Invented Wire') }],
    voice: REPORT,
    texts: 1,
    sources: [source('r12:pr-3')],
  },
  {
    type: 'offer',
    holder: { name: 'mediators' },
    words: 'a boat for the surveyors',
    condition: undefined,
    from: '2030-03-10',
    to: '2030-03-11',
    outcome: 'lapsed',
    evidence: [],
    voice: REPORT,
    texts: 1,
    sources: [source('r9:pr-3', '2030-03-09')],
  },
];

export const DIFFERENCES: readonly DifferenceRow[] = [
  {
    kind: 'figure',
    about: 'people injured in Tolhuin',
    sides: [
      {
        value: 'at least 12',
        words: 'at least 12 people were hurt',
        voice: CLINIC,
        texts: 2,
        sources: [source('r12:fi-1')],
      },
      {
        value: '19',
        words: '19 were hurt',
        voice: REPORT,
        texts: 1,
        sources: [source('r13:fi-2', '2030-03-15', 'Invented Wire')],
      },
    ],
  },
];

export const ACTORS: readonly ActorRow[] = [
  {
    name: 'Adela Norrin',
    kind: 'person',
    otherNames: ['Ms Norrin', 'A. Norrin'],
    reports: 7,
    roles: ['chief negotiator of Highland Assembly, 2030-03-02 to 2030-03-20'],
    joins: [
      {
        name: 'A. Norrin',
        score: 0.93,
        reason: 'initial and family name, same role',
        source: source('r13:ac-2', '2030-03-15', 'Invented Wire'),
      },
    ],
    address: 'a7',
  },
  { name: 'mediators', kind: 'group', otherNames: [], reports: 1, roles: [], joins: [], address: 'a9' },
];

export const REPORTS: readonly ReportRow[] = [
  {
    source: source('r12'),
    title: 'Truce talks stall after shelling near Tolhuin',
    counts: { statement: 15, event: 8, figure: 1 },
    copies: [source('r13', '2030-03-15', 'Invented Wire'), source('r14', 'undated', 'Southern Post')],
    supersededBy: undefined,
  },
  { source: source('r11', '2030-03-13'), title: undefined, counts: {}, copies: [], supersededBy: 'r12' },
];
