import { countOf, KINDS } from '@onrecord/model/entry';
import { paperOf, type Paper } from '../terminal/paper.ts';
import { count, listEntry, sourceText, type Run } from './list-entry.ts';
import { listPage } from './list-page.ts';
import type { Page, ReportRow } from './view-rows.ts';

/** Copies named under one report. */
const MOST_COPIES = 6;

/** The reports of the archive; copies of one text fold into one entry, and what a later version replaced says so. */
export function reportsView(
  page: Page<ReportRow>,
  place: { readonly width: number; readonly colours: boolean },
): string {
  const paper = paperOf(place);
  return listPage(
    page,
    { one: 'report', many: 'reports' },
    { paper, body: () => page.rows.map((row) => report(row, paper)).join('\n\n') },
  );
}

function report({ source, title, counts, copies, supersededBy }: ReportRow, paper: Paper): string {
  const rows = KINDS.flatMap((kind) => {
    const number = counts[kind] ?? 0;
    return number === 0 ? [] : [countOf(kind, number)];
  });
  const replaced: readonly Run[] =
    supersededBy === undefined ? [] : [{ ink: 'warning', text: `(replaced by ${supersededBy})` }];
  return listEntry(
    {
      runs: [
        { text: source.day ?? 'no day' },
        { ink: title === undefined ? 'absent' : 'name', text: title ?? 'Report without a title' },
        ...replaced,
      ],
      details: [
        sourceText(source),
        rows.length === 0 ? 'no rows' : rows.join(' · '),
        ...(copies.length === 0 ? [] : [`also in ${copiesText(copies)}`]),
      ],
      sources: [],
    },
    paper,
  );
}

function copiesText(copies: readonly ReportRow['source'][]): string {
  const more = copies.length - MOST_COPIES;
  const named = copies
    .slice(0, MOST_COPIES)
    .map(({ outlet, day, address }) => `${outlet ?? 'outlet not known'} (${day ?? 'no day'}, ${address})`);
  return [...named, ...(more > 0 ? [`${count(more)} more`] : [])].join(', ');
}
