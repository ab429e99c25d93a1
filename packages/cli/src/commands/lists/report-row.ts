import type { ReportAnswer, ReportRef } from '@onrecord/archive';
import { outletAbout } from './outlet-words.ts';
import { sourceLine } from './resolve.ts';
import type { ReportRow, SourceLine } from '../../views/archive/view-rows.ts';

/** A report as a line of a list. */
export function reportRow({ report, counts, copies, origins }: ReportAnswer): ReportRow {
  const own = lineOf(report);
  const about = report.publisher && outletAbout(report.publisher);
  const elsewhere = origins
    .filter((origin) => !isOwn(origin, report))
    .map(({ publisher, outlet, url, file }) => ({
      outlet: publisher?.name ?? outlet ?? url ?? file,
      day: report.published,
      address: own.address,
    }));
  return {
    source: { ...own, ...(about !== undefined && { about }) },
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
  return sourceLine(report, `r${report.key}`);
}
