/** Rows of an invented dispute, as the commands hand them to the lists: what is told, said and done. */
import type { OccurrenceRow, StatementRow, TimelineRow } from '../../src/views/archive/view-rows.ts';
import { ASSEMBLY, FRONT, REPORT, source } from './invented-voices.ts';

export const TIMELINE: readonly TimelineRow[] = [
  {
    kind: 'event',
    from: '2030-03-12',
    to: '2030-03-12',
    realis: 'denied',
    who: [{ name: 'Saltmarsh Front', inferred: true }],
    what: 'attacks (firearms)',
    whom: [{ name: 'Highland Assembly' }],
    where: 'Tolhuin',
    words: 'opened fire on Tuesday night',
    voice: FRONT,
    texts: 2,
    sources: [source('r12:ev-3'), source('r13:ev-1', '2030-03-15', 'Invented Wire')],
  },
  {
    kind: 'statement',
    from: '2030-03-12',
    to: '2030-03-12',
    realis: undefined,
    who: [],
    what: 'claim',
    whom: [],
    where: undefined,
    words: 'the pier was closed',
    voice: REPORT,
    texts: 1,
    sources: [source('r12:st-9')],
  },
  {
    kind: 'event',
    from: undefined,
    to: undefined,
    realis: 'planned',
    who: [{ name: 'Adela Norrin' }, { name: 'Tobin Marrick' }],
    what: 'meets or talks',
    whom: [],
    where: undefined,
    words: 'are to meet again',
    voice: REPORT,
    texts: 1,
    sources: [source('r12:ev-4', 'undated')],
  },
];

export const STATEMENTS: readonly StatementRow[] = [
  {
    speaker: { name: 'Adela Norrin', inferred: true },
    act: 'assert',
    mode: 'direct',
    cue: 'added',
    addressee: { name: 'both sides' },
    target: undefined,
    day: '2030-03-14',
    content: ['"Our offer stands,"', '"but it will not stand for ever."'],
    voice: REPORT,
    texts: 1,
    sources: [source('r12:st-2')],
  },
  {
    speaker: { name: 'Highland Assembly' },
    act: 'claim',
    mode: 'indirect',
    cue: 'claim',
    addressee: undefined,
    target: { name: 'Saltmarsh Front' },
    day: undefined,
    content: ['rockets were fired from the marshes'],
    voice: FRONT,
    texts: 12,
    sources: [
      source('r12:st-7'),
      source('r13:st-7', '2030-03-15', 'Invented Wire'),
      source('r14:st-2', '2030-03-15', 'Southern Post'),
      source('r15:st-2', '2030-03-16', 'Harbour Times'),
      source('r16:st-2', '2030-03-16', 'Island Echo'),
    ],
  },
];

export const EVENTS: readonly OccurrenceRow[] = [
  {
    type: 'ASSAULT',
    mode: 'firearms',
    doers: [{ name: 'Saltmarsh Front' }],
    recipients: [{ name: 'Highland Assembly' }],
    where: 'Tolhuin',
    from: '2030-03-12',
    to: '2030-03-13',
    texts: 3,
    tellings: [
      { realis: 'actual', words: 'opened fire', voice: ASSEMBLY, texts: 2, sources: [source('r12:ev-1')] },
      { realis: 'denied', words: 'had opened fire', voice: FRONT, texts: 1, sources: [source('r12:ev-3')] },
    ],
  },
];
