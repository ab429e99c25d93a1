import { note, type Block, type Note } from '@onrecord/model';
import { fixedText } from '../fixed-text.ts';
import type { Arrival } from '../formats/arrival.ts';
import type { FormatName } from '../formats/format-names.ts';
import { givenFields } from '../sources/given-fields.ts';
import type { SourceItem } from '../sources/source-item.ts';
import type { Columns } from './find-columns.ts';
import { tableProblems } from './notes.ts';

/** One row of a table, by the names of its columns. */
export interface Row {
  readonly values: Readonly<Record<string, unknown>>;
  /** For messages: `path:row 7`. */
  readonly name: string;
  /** `path:line`; undefined where there is no file. */
  readonly file: string | undefined;
  readonly charset: string;
  readonly notes: readonly Note[];
  readonly bytesHash: string;
}

interface Table {
  readonly format: FormatName;
  readonly columns: Columns;
  readonly arrival?: Arrival;
}

/** A row as an item: the text of its text column, mended as the text of a file is, and what its other columns give. */
export async function rowItem(row: Row, { format, columns, arrival }: Table): Promise<SourceItem> {
  const refused = (problem: Note): SourceItem => ({ kind: 'refused', name: row.name, problem });
  const cell = row.values[columns.text];
  if (typeof cell !== 'string' || cell.trim() === '') {
    return refused(note(tableProblems.rowWithoutText, { details: { column: columns.text.slice(0, 80) } }));
  }
  const shown = isHtml(cell) ? await shownText(cell) : { text: cell };
  const fixed = fixedText(shown.text);
  if (fixed.status === 'refused') return refused(fixed.problem);
  const { given, notes } = givenFields(row.values, columns.fields);
  return {
    kind: 'text',
    name: row.name,
    text: fixed.text,
    ...(shown.marks && { marks: shown.marks }),
    format,
    charset: row.charset,
    given: { ...given, ...(row.file !== undefined && { file: row.file }) },
    notes: [...row.notes, ...fixed.notes, ...notes],
    bytesHash: row.bytesHash,
    ...(arrival && { fetchedAt: arrival.fetchedAt }),
  };
}

/** Whether a cell is a piece of a page and no plain text: it begins with a tag, or has the ends of paragraphs in it. */
export function isHtml(cell: string): boolean {
  return (
    /^\s*<(?:!doctype html|html|body|article|section|main|div|p|h[1-6]|ul|ol|blockquote|figure|table|span|strong|b|em|i|a|img|br)\b[^<>]{0,1000}>/i.test(
      cell.slice(0, 2000),
    ) || /<\/(?:p|div)\s{0,5}>/i.test(cell)
  );
}

async function shownText(html: string): Promise<{ readonly text: string; readonly marks?: readonly Block[] }> {
  const { fragmentText } = await import('../page/fragment-text.ts');
  return fragmentText(html);
}
