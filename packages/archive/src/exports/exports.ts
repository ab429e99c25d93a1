import type { Reading } from '@onrecord/model';
import type { AnyRow } from '../rows/archive-row.ts';
import type { ArchiveLine } from './archive-line.ts';
import { writeCsv } from './csv-table.ts';
import type { ExportFormat } from './export-format.ts';
import { writeGeojson } from './geojson.ts';
import type { ReviewedReport } from './gold/reviewed-report.ts';
import { writeGold } from './gold/write-gold.ts';
import { writeParquet } from './parquet-table.ts';
import { writePlover } from './plover.ts';
import type { TableSource } from './tables/table.ts';
import { writeTimeline } from './timelinejs.ts';
import { writeWebAnnotations } from './web-annotation.ts';
import { writeLines } from './write-lines.ts';

/** Every form in which the archive can be given to another program, by the name on the command line. */
export const EXPORTS = {
  jsonl: lines({
    mediaType: 'application/jsonl',
    ending: 'jsonl',
    help: 'everything: readings, where they came from, reviews and joins; "onrecord import" reads it back',
    write: writeLines,
  }),
  csv: table({
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: 'csv',
    help: 'one table for spreadsheets, R and pandas (--table; --bom for spreadsheets, --hxl for HXL hashtags)',
    write: writeCsv,
  }),
  parquet: table({
    mediaType: 'application/vnd.apache.parquet',
    ending: 'parquet',
    help: 'one table with typed columns for DuckDB, pandas and R (--table)',
    write: writeParquet,
  }),
  geojson: rows({
    mediaType: 'application/geo+json',
    ending: 'geojson',
    help: 'events and figures with a place, for maps (QGIS, Leaflet)',
    write: writeGeojson,
  }),
  webannotation: readings({
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ending: 'jsonld',
    help: 'every record as a W3C Web Annotation on its report',
    write: writeWebAnnotations,
  }),
  timelinejs: rows({
    mediaType: 'application/json',
    ending: 'json',
    help: 'what says when, for a timeline on a page (TimelineJS)',
    write: writeTimeline,
  }),
  plover: rows({
    mediaType: 'application/jsonl',
    ending: 'jsonl',
    help: 'events after PLOVER and POLECAT, one JSON object a line',
    write: writePlover,
  }),
  gold: reviewed({
    mediaType: 'application/zip',
    ending: 'zip',
    help: 'reports that people reviewed, as folders to measure readings against (--report r12 for one)',
    write: writeGold,
  }),
} as const;

export type ExportName = keyof typeof EXPORTS;

type Described<T> = Omit<ExportFormat<string, T>, 'takes'>;

function lines(format: Described<ArchiveLine>): ExportFormat<'lines', ArchiveLine> {
  return { takes: 'lines', ...format };
}

function readings(format: Described<Reading>): ExportFormat<'readings', Reading> {
  return { takes: 'readings', ...format };
}

function reviewed(format: Described<ReviewedReport>): ExportFormat<'reviewed', ReviewedReport> {
  return { takes: 'reviewed', ...format };
}

function rows(format: Described<AnyRow>): ExportFormat<'rows', AnyRow> {
  return { takes: 'rows', ...format };
}

/** What the table takes, `TABLES[name].takes` says. */
function table(format: Described<TableSource>): ExportFormat<'table', TableSource> {
  return { takes: 'table', ...format };
}
