import { percentile } from '../archive/ask-pages.ts';
import type { Timed } from './clients.ts';

/** One line a question: first, p50, p95, p99 and the longest, ms; kilobytes as sent. */
export function timesTable(times: readonly Timed[]): string {
  const row = (name: string, own: readonly Timed[]): readonly string[] => {
    const sorted = own.map(({ ms }) => ms).sort((a, b) => a - b);
    const kilobytes = own.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, own.length) / 1024;
    const figures = [
      own[0]?.ms ?? 0,
      percentile(sorted, 0.5),
      percentile(sorted, 0.95),
      percentile(sorted, 0.99),
      sorted.at(-1) ?? 0,
      kilobytes,
    ];
    return [name, String(own.length), ...figures.map((figure) => figure.toFixed(1))];
  };
  const byAsked = [...Map.groupBy(times, ({ asked }) => asked)];
  return table(
    ['asked', 'answers', 'first', 'p50', 'p95', 'p99', 'longest', 'kB'],
    [...byAsked.map(([asked, own]) => row(asked, own)), row('all', times)],
  );
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
