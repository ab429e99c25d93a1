import { filtersIn, type Given, onArchive, one } from './given.ts';
import { Misuse, MORE } from './misuse.ts';
import { isSet, type OptionName, type OptionValues, textOf } from './options.ts';
import type { ExportRequest } from './requests.ts';
import { ROW_FILTERS } from './row-filters.ts';
import { rowTypes, type Typed } from './row-types.ts';

/** What `onrecord export` is asked for. @throws Misuse */
export function exportRequest({ rest, values }: Given): ExportRequest {
  const format = one(rest, `export needs one format, for example: onrecord export csv. ${MORE}`);
  const table = textOf(values, 'table');
  refuseUnheeded(format, table, values);
  const filters = filtersIn(values);
  const typed = TYPED[table ?? 'events'];
  return {
    command: 'export',
    ...onArchive(values),
    format,
    filters: format !== 'timelinejs' && typed ? { ...filters, types: rowTypes(typed, filters.types) } : filters,
    out: textOf(values, 'out'),
    table,
    bom: isSet(values, 'bom'),
    hxl: isSet(values, 'hxl'),
    title: textOf(values, 'title'),
  };
}

const TYPED: Readonly<Record<string, Typed>> = {
  statements: 'statements',
  events: 'events',
  figures: 'figures',
  positions: 'positions',
  outlook: 'outlook',
  actors: 'actors',
  outlets: 'outlets',
};

/** Options that only these formats heed. */
const OF_FORMATS: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  table: ['csv', 'parquet'],
  bom: ['csv'],
  hxl: ['csv'],
  title: ['timelinejs'],
};

/** Formats and tables that heed fewer filters than rows do. */
const FEWER: Readonly<Record<string, readonly OptionName[]>> = {
  jsonl: [],
  webannotation: [],
  gold: ['report'],
  'table actors': ['actor', 'type', 'search'],
  'table outlets': ['type', 'search'],
  'table reports': ['since', 'until', 'actor', 'story', 'happening', 'report', 'search', 'withdrawn'],
};

/** An option that would change nothing is said, not passed over: a file with more in it than was asked for misleads. */
function refuseUnheeded(format: string, table: string | undefined, values: OptionValues): void {
  for (const [option, formats = []] of Object.entries(OF_FORMATS)) {
    if (values[option as OptionName] !== undefined && !formats.includes(format)) {
      throw new Misuse(
        `--${option} is of ${formats.join(' and ')} only, not of "${format}". More: onrecord help export`,
      );
    }
  }
  const name = table === undefined ? format : `table ${table}`;
  const heeded = FEWER[name];
  const unheeded = heeded && ROW_FILTERS.find((option) => values[option] !== undefined && !heeded.includes(option));
  if (unheeded !== undefined) {
    throw new Misuse(`export ${name} takes no --${unheeded}: ${WHY[name] ?? 'it is no row of a report'}.`);
  }
}

const WHY: Readonly<Record<string, string>> = {
  jsonl: 'it is the whole archive, to be kept or carried on',
  webannotation: 'it holds every record of every report',
  gold: 'it holds all rows of the reports that people reviewed',
};
