import { absent, inferred } from '@onrecord/model';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../src/quantities/read-quantities.ts';
import { readTimes } from '../../src/times/read-times.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { analysed } from './analysed.ts';

const gold = new URL('../../../../../shared/gold/', import.meta.url);
const isAbsent = !existsSync(gold);

interface GoldTime {
  readonly exact: string;
  readonly n?: number;
  readonly value: string | readonly string[];
  readonly optional?: boolean;
}
interface GoldFigure {
  readonly exact: string;
  readonly n?: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly optional?: boolean;
}
interface GoldRecord {
  readonly report: { readonly publishedAt: string | null };
  readonly times?: readonly GoldTime[];
  readonly figures?: readonly GoldFigure[];
}

const slugs = isAbsent
  ? []
  : readdirSync(gold, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/gold.json`, gold)))
      .map(({ name }) => name);

function spanOf(text: string, { exact, n = 1 }: { readonly exact: string; readonly n?: number }) {
  let start = -1;
  for (let i = 0; i < n; i++) start = text.indexOf(exact, start + 1);
  return { start, end: start + exact.length };
}

const load = (slug: string) => {
  const record = JSON.parse(readFileSync(new URL(`${slug}/gold.json`, gold), 'utf8')) as GoldRecord;
  const text = readFileSync(new URL(`${slug}/report.txt`, gold), 'utf8');
  const day = record.report.publishedAt;
  const tree = treeView(analysed(text));
  const { times } = readTimes(tree, { publishedAt: day === null ? absent : inferred(day, 'test', []), blocks: [] });
  return { record, text, tree, times };
};

describe.skipIf(isAbsent)(`gold reports${isAbsent ? ' (skipped: no gold beside the repository)' : ''}`, () => {
  test.each(slugs)('times of %s', (slug) => {
    const { record, text, times } = load(slug);
    const wrong = (record.times ?? [])
      .filter(({ optional }) => optional !== true)
      .filter((row) => {
        const span = spanOf(text, row);
        const found = times.find(({ anchor }) => anchor.start <= span.start && span.end <= anchor.end);
        return found === undefined || ![row.value].flat().includes(found.value);
      });
    expect(wrong).toEqual([]);
  });
  test.each(slugs)('figures of %s', (slug) => {
    const { record, text, tree, times } = load(slug);
    const quantities = readQuantities(tree, times);
    const wrong = (record.figures ?? [])
      .filter(({ optional }) => optional !== true)
      .filter((row) => {
        const span = spanOf(text, row);
        return !quantities.some(
          ({ quantifier, value, min, max }) =>
            quantifier.start === span.start &&
            quantifier.end <= span.end &&
            value === row.value &&
            min === row.min &&
            max === row.max,
        );
      });
    expect(wrong).toEqual([]);
  });
});
