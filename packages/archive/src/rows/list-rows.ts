import { parse } from 'csv-parse/sync';

/** A row of a list that people keep in a table, and the line that it ends on. */
export interface ListRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows of a list, and where and why reading ended, where it ended early. */
export interface ListRows {
  readonly rows: readonly ListRow[];
  readonly broken?: { readonly line: number; readonly reason: string };
}

/** Rows of a CSV (RFC 4180, UTF-8), empty lines left out; those before one that cannot be read are kept. O(length). */
export function listRows(csv: string, { comments }: { readonly comments: boolean }): ListRows {
  const rows: ListRow[] = [];
  let next = 1;
  try {
    parse(csv, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      ...(comments && { comment: '#', comment_no_infix: true }),
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells, line: lines });
        next = lines + 1;
        return null;
      },
    });
  } catch (cause) {
    return { rows, broken: { line: next, reason: cause instanceof Error ? cause.message : String(cause) } };
  }
  return { rows };
}
