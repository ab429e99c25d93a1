import type { ReportAnswer, ReportRef } from '@onrecord/archive';
import { outletOf } from './resolve.ts';
import type { ReportRow, SourceLine } from '../../views/archive/view-rows.ts';

/** A report as a line of a list. */
export function reportRow({ report, counts, copies, origins }: ReportAnswer): ReportRow {
  const own = lineOf(report);
  const elsewhere = origins
    .filter((origin) => !isOwn(origin, report))
    .map(({ outlet, url, file }) => ({ outlet: outlet ?? url ?? file, day: report.published, address: own.address }));
  return {
    source: own,
    title: report.title,
    counts,
    copies: [...copies.map(lineOf), ...elsewhere],
    supersededBy: report.supersededBy === undefined ? undefined : `r${report.supersededBy}`,
  };
}

/** Where the report itself came from, and not a further copy of it. */
function isOwn({ outlet, url, file }: ReportAnswer['origins'][number], report: ReportRef): boolean {
  return outlet === report.outlet && url === report.url && file === report.file;
}

function lineOf(report: ReportRef): SourceLine {
  return { outlet: outletOf(report), day: report.published, address: `r${report.key}` };
}
