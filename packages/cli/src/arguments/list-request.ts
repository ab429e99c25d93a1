import { filtersIn, type Given, onArchive } from './given.ts';
import { Misuse } from './misuse.ts';
import { isSet, textOf } from './options.ts';
import type { ListName, ListRequest } from './requests.ts';
import { rowTypes, type Typed } from './row-types.ts';
import { dayIn, numberIn } from './values.ts';

/** What a list is asked for. @throws Misuse */
export function listRequest(list: ListName, { rest, values }: Given): ListRequest {
  if (rest[0] !== undefined) {
    throw new Misuse(
      `${list} takes no "${rest[0]}": conditions are options, as in --actor NAME. More: onrecord help ${list}`,
    );
  }
  const isCsv = isSet(values, 'csv');
  if (isSet(values, 'json') && isCsv) throw new Misuse('--json and --csv would both print. Give one.');
  if (isCsv && textOf(values, 'after') !== undefined) {
    throw new Misuse('--csv prints all rows that answer: leave out --after, or use --json for pages.');
  }
  if (isSet(values, 'withdrawn') && WORKED_OUT.has(list) && !isCsv) {
    throw new Misuse(
      `${list} is worked out from rows that stand. To see others, row by row: onrecord ${list} --csv --withdrawn`,
    );
  }
  if (isSet(values, 'log')) {
    const other = WITHOUT_LOG.find((option) => values[option] !== undefined);
    if (other !== undefined) throw new Misuse(`--log prints what people decided, all of it: it takes no --${other}.`);
  }
  const ofPlaces = isSet(values, 'places');
  const filters = filtersIn(values);
  const typed = typedBy(list, ofPlaces);
  return {
    command: 'list',
    list,
    ...onArchive(values),
    filters: typed === undefined ? filters : { ...filters, types: rowTypes(typed, filters.types) },
    format: isSet(values, 'json') ? 'json' : isCsv ? 'csv' : 'text',
    limit: numberIn(values, 'limit', { least: 1, most: 1000 }),
    after: textOf(values, 'after'),
    asOf: dayIn(values, 'as-of', 'last'),
    joins: isSet(values, 'joins'),
    log: isSet(values, 'log'),
    ofPlaces,
  };
}

const WITHOUT_LOG = ['csv', 'joins', 'places', 'actor', 'type', 'search', 'limit', 'after'] as const;

/** Lists of occurrences, series, cells and lines: what superseded and rejected rows would say is no part of them. */
const WORKED_OUT: ReadonlySet<ListName> = new Set(['timeline', 'events', 'figures', 'positions', 'outlook']);

/** What the rows of a list are, where they have types. */
function typedBy(list: ListName, ofPlaces: boolean): Typed | undefined {
  if (list === 'timeline') return 'events';
  if (list === 'actors' && ofPlaces) return 'places';
  return list === 'differences' || list === 'reports' ? undefined : list;
}
