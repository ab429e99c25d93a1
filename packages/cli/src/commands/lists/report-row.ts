import type { ReportAnswer, ReportRef } from '@onrecord/archive';
import { outletOf } from './resolve.ts';
import type { ReportRow, SourceLine } from '../../views/archive/view-rows.ts';

/** A report as a line of a list. */
export function reportRow({ report, counts, copies, origins }: ReportAnswer): ReportRow {
  const own = lineOf(report);
  const elsewhere = origins
    .map(({ outlet, url, file }) => ({ outlet: outlet ?? url ?? file, day: report.published, address: own.address }))
    .filter(({ outlet }) => outlet !== own.outlet);
  return {
    source: own,
    title: report.title,
    counts,
    copies: [...copies.map(lineOf), ...elsewhere],
    supersededBy: report.supersededBy === undefined ? undefined : `r${report.supersededBy}`,
  };
}

function lineOf(report: ReportRef): SourceLine {
  return { outlet: outletOf(report), day: report.published, address: `r${report.key}` };
}
