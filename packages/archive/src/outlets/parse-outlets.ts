import { type Note, note } from '@onrecord/model';
import { hostChain, plainHost } from './hosts.ts';
import type { ListedOutlet } from './listed-outlet.ts';
import { outletListNotes } from './notes.ts';
import { isOutletKind, OUTLET_KINDS } from './outlet-kinds.ts';
import { foldedOutlet } from './outlet-names.ts';
import { listRows } from '../rows/list-rows.ts';

/** Columns of a list of outlets; others may stand beside them. */
export const OUTLET_COLUMNS = ['id', 'name', 'names', 'kind', 'country', 'hosts'] as const;
type Column = (typeof OUTLET_COLUMNS)[number];
type Line = Readonly<Record<Column, string>>;

export interface OutletList {
  readonly outlets: readonly ListedOutlet[];
  readonly notes: readonly Note[];
}

/**
 * Reads a list of outlets (CSV, RFC 4180, UTF-8, first line names the columns). A line that is wrong is left out with a note that says which
 * line and why; the rest is read. Several values in a field are separated by `|`. O(length).
 */
export function parseOutlets(csv: string): OutletList {
  const { rows, broken } = listRows(csv, { comments: true });
  const notes = broken ? [note(outletListNotes.badCsv, { details: broken })] : [];
  const [header, ...lines] = rows;
  const names = (header?.cells ?? []).map((cell) => cell.trim());
  const missing = OUTLET_COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const details = { columns: OUTLET_COLUMNS.join(','), missing: missing.join(', ') };
    return { outlets: [], notes: [...notes, note(outletListNotes.missingColumns, { details })] };
  }
  const outlets = new Map<string, ListedOutlet>();
  const found: Note[] = [...notes];
  for (const { cells, line } of lines) {
    const outlet = outletOf(fieldsOf(names, cells), line);
    if (typeof outlet === 'string') {
      found.push(note(outletListNotes.badLine, { details: { line, reason: outlet } }));
      continue;
    }
    const first = outlets.get(outlet.id);
    if (first) found.push(note(outletListNotes.sameId, { details: { line, id: first.id, first: first.line } }));
    else outlets.set(outlet.id, outlet);
  }
  return { outlets: [...outlets.values()], notes: found };
}

function fieldsOf(names: readonly string[], cells: readonly string[]): Line {
  const value = (column: Column): string => (cells[names.indexOf(column)] ?? '').trim();
  return {
    id: value('id'),
    name: value('name'),
    names: value('names'),
    kind: value('kind'),
    country: value('country'),
    hosts: value('hosts'),
  };
}

/** The outlet of a line, or what is wrong with it. */
function outletOf({ id, name, names, kind, country, hosts }: Line, line: number): ListedOutlet | string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u.test(id))
    return `the id "${id}" is empty or has other signs than letters, digits and . _ : -`;
  if (foldedOutlet(name) === '') return 'the name is empty';
  if (!isOutletKind(kind)) return `"${kind}" is none of ${OUTLET_KINDS.join(', ')}`;
  if (country !== '' && !/^[A-Z]{2}$/.test(country)) return `the country "${country}" is no ISO 3166-1 alpha-2 code`;
  const domains = valuesOf(hosts).map((host) => [host, plainHost(host)] as const);
  const odd = domains.find(([, host]) => host === undefined || hostChain(host)[0] !== host);
  if (odd) return `"${odd[0]}" is no domain of one outlet`;
  return {
    id,
    name,
    names: valuesOf(names).filter((one) => foldedOutlet(one) !== ''),
    hosts: domains.flatMap(([, host]) => host ?? []),
    kind,
    country: country === '' ? undefined : country,
    line,
  };
}

function valuesOf(text: string): readonly string[] {
  return text
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
