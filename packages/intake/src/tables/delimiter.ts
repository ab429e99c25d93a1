import type { ColumnMap } from '../sources/source-item.ts';
import { FIELD_COLUMNS, plainName, TEXT_COLUMNS } from './column-names.ts';
import { parseRecord } from './parse-record.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

const KNOWN: ReadonlySet<string> = new Set([...TEXT_COLUMNS, ...Object.values(FIELD_COLUMNS).flat().map(plainName)]);

/** How a table in text separates its cells. */
export interface Delimiter {
  /** Its one byte. */
  readonly byte: number;
  /** Whether the first line says it (`sep=;`, as Excel reads and writes it): that line is no row. */
  readonly isSaid: boolean;
}

/**
 * The delimiter of a table: what its first line says, else that of `, ; tab |` with which the first row has the most names
 * of columns that are known, then the most cells.
 */
export function delimiterOf(head: string, columns: ColumnMap = {}): Delimiter {
  const said = /^sep=([\x20-\x7e\t])\r?(?:\n|$)/i.exec(head)?.[1];
  if (said !== undefined && said !== '"') return { byte: said.charCodeAt(0), isSaid: true };
  const known = new Set([...KNOWN, ...Object.values(columns).map(plainName)]);
  const bytes = Buffer.from(head.replace(/^[\r\n]+/, ''));
  const scored = DELIMITERS.map((delimiter) => {
    const names = namesBy(bytes, delimiter.charCodeAt(0));
    return { delimiter, known: names.filter((name) => known.has(plainName(name))).length, cells: names.length };
  });
  const [best] = scored.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return { byte: (best?.delimiter ?? ',').charCodeAt(0), isSaid: false };
}

function namesBy(bytes: Buffer, delimiter: number): readonly string[] {
  const record = parseRecord(bytes, 0, { delimiter, isAtEnd: true, quotes: true });
  if (record.kind !== 'record') return [];
  return record.cells.map(({ from, to }) => bytes.toString('utf8', from, to));
}
