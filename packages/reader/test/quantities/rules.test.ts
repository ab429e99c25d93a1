import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/quantities/read-quantities.ts';
import { quantityRules } from '../../src/quantities/rules/all-quantity-rules.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { analysed } from '../times/analysed.ts';
import { meaningOf, unmarkQuantities } from './marked.ts';

const findIn = (text: string) =>
  findQuantities(treeView(analysed(text))).map((found) => ({
    rule: found.rule,
    words: text.slice(found.start, found.end),
    start: found.start,
    meaning: meaningOf(found),
  }));

test('no two rules share a name', () => {
  const names = quantityRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(quantityRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('has examples and near misses', () => {
    expect(rule.finds.length).toBeGreaterThan(0);
    expect(rule.leaves.length).toBeGreaterThan(0);
  });
  test.each(rule.finds)('finds: %s', (marked) => {
    const { text, marks } = unmarkQuantities(marked);
    expect(findIn(text)).toEqual(marks.map((mark) => ({ rule: name, ...mark })));
  });
  test.each(rule.leaves)('leaves: %s', (text) => {
    expect(findIn(text).filter((found) => found.rule === name)).toEqual([]);
  });
});
