import { inferred } from '@onrecord/model';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/times/read-times.ts';
import { timeRules } from '../../src/times/rules/all-time-rules.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { unmark } from './marked.ts';
import { analysed } from './analysed.ts';

/** The publication date of every example: a Sunday. */
const publishedAt = inferred('2024-05-05', 'test', []);

const findIn = (text: string) =>
  findTimes(treeView(analysed(text)), { publishedAt, blocks: [] }).map(({ candidate, time }) => ({
    rule: candidate.rule,
    words: text.slice(candidate.start, candidate.end),
    start: candidate.start,
    value: time.value,
  }));

test('no two rules share a name', () => {
  const names = timeRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(timeRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('has examples and near misses', () => {
    expect(rule.finds.length).toBeGreaterThan(0);
    expect(rule.leaves.length).toBeGreaterThan(0);
  });
  test.each(rule.finds)('finds: %s', (marked) => {
    const { text, marks } = unmark(marked);
    expect(findIn(text).map(({ words, start, value }) => ({ words, start, value }))).toEqual(
      marks.map(({ words, start, value }) => ({ words, start, value })),
    );
    const proposed = [...rule.propose({ text, tree: treeView(analysed(text)) })];
    expect(proposed.some(({ start, end }) => marks.some((mark) => start < mark.end && mark.start < end))).toBe(true);
  });
  test.each(rule.leaves)('leaves: %s', (text) => {
    expect(findIn(text).filter((found) => found.rule === name)).toEqual([]);
  });
});
