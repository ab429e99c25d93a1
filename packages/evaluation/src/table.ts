import type { Interval } from './bootstrap.ts';
import type { DataMark } from './sheet.ts';

/** A table: its title, a line on what it is, column heads, rows. */
export interface Table {
  readonly title: string;
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** For the screen: columns aligned by spaces. */
export function plainText(tables: readonly Table[]): string {
  return tables
    .map(({ title, about, head, rows }) => {
      const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
      const line = (cells: readonly string[]): string =>
        cells
          .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
          .join('  ')
          .trimEnd();
      return [title, about, '', line(head), ...rows.map(line)].join('\n');
    })
    .join('\n\n');
}

/** Which data was measured, in words. */
export function mark({ files, sha256 }: DataMark): string {
  return `${files} files, SHA-256 ${sha256.slice(0, 12)}`;
}

/** @example percent(0.5) // "50.0" */
export function percent(value: number): string {
  return (value * 100).toFixed(1);
}

/** @example interval({ low: 0.4, high: 0.6 }) // "[40.0, 60.0]" */
export function interval({ low, high }: Interval): string {
  return `[${percent(low)}, ${percent(high)}]`;
}
