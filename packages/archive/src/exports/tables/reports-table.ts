import type { RecordKind } from '@onrecord/model';
import { joined } from '../row-names.ts';
import { reportColumns } from './report-columns.ts';
import type { ReportLine } from './report-line.ts';
import type { Column, Table, TableSource } from './table.ts';

const KINDS: Readonly<Record<RecordKind, string>> = {
  statement: 'statements',
  event: 'events',
  figure: 'figures',
  position: 'positions',
  prospect: 'outlook',
};

const countColumns = (Object.keys(KINDS) as RecordKind[]).map((kind): Column<ReportLine> => ({
  name: KINDS[kind],
  type: 'integer',
  meaning: `records of the kind ${kind} in the report`,
  of: ({ counts }) => counts[kind] ?? 0,
}));

const columns: readonly Column<ReportLine>[] = [
  ...reportColumns(),
  { name: 'byline', type: 'text', meaning: 'who wrote it', of: ({ byline }) => byline },
  { name: 'language', type: 'text', meaning: 'BCP 47', of: ({ language }) => language },
  { name: 'genre', type: 'text', meaning: 'news, statement, transcript or other', of: ({ genre }) => genre },
  { name: 'added', type: 'text', meaning: 'when it was added to the archive, ISO 8601', of: ({ added }) => added },
  {
    name: 'also_at',
    type: 'text',
    meaning: 'where else the same text was published',
    of: ({ alsoAt }) => joined(alsoAt),
  },
  { name: 'engine', type: 'text', meaning: 'what read it', of: ({ engine }) => engine },
  ...countColumns,
  {
    name: 'published_by',
    type: 'text',
    meaning: 'the outlet as the archive knows it',
    of: ({ report }) => report.publisher?.name,
  },
  {
    name: 'outlet_kind',
    type: 'text',
    meaning: 'who runs it: agency, newspaper, ...',
    of: ({ report }) => report.publisher?.kind,
  },
  {
    name: 'outlet_country',
    type: 'text',
    meaning: 'where it is at home, ISO 3166-1 alpha-2',
    of: ({ report }) => report.publisher?.country,
  },
  {
    name: 'via',
    type: 'text',
    meaning: 'the agency that the text credits',
    of: ({ report }) => report.publisher?.via?.name,
  },
];

export const reportsTable: Table<ReportLine> = {
  takes: 'reports',
  what: 'reports',
  columns,
  holds: (row: TableSource): row is ReportLine => 'report' in row && !('record' in row),
};
