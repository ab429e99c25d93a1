import type { OutletAnswer } from '../../src/asking/ask-outlets.ts';
import type { ActorLine } from '../../src/exports/tables/actor-line.ts';
import type { ReportLine } from '../../src/exports/tables/report-line.ts';
import { council, report } from './rows.ts';

export const actorLine: ActorLine = {
  actor: council,
  names: ['the Harbour Council', 'the council'],
  known: undefined,
  reports: 3,
  records: 12,
  first: '2020-03-01',
  last: '2020-04-01',
  byPerson: true,
};

export const reportLine: ReportLine = {
  report,
  byline: 'I. Vented',
  language: 'en',
  genre: 'news',
  added: '2020-03-04T10:00:00Z',
  alsoAt: ['https://mirror.example/ferry'],
  engine: 'onrecord 0.0.0, model none',
  counts: { statement: 1, event: 2 },
};

export const outletLine: OutletAnswer = {
  outlet: { key: 4, name: 'Invented Courier', kind: 'newspaper', country: 'AR' },
  names: ['courier'],
  hosts: ['courier.example'],
  reports: 3,
  credited: 1,
  known: undefined,
  byPerson: true,
};
