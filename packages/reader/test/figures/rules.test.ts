import { describe, expect, test } from 'vitest';
import { FIGURE_RULES } from '../../src/figures/rules/all-figure-rules.ts';
import { parseMarkedText } from '../../src/rules/marked-text.ts';
import { figuresOf } from './figures-of.ts';

describe.each(FIGURE_RULES)('$name', (rule) => {
  const of = (text: string) =>
    figuresOf(text)
      .figures.filter(({ by }) => by.rule === rule.name)
      .map(({ measure, quantifier }) => `${measure}:${quantifier.quote}`);

  test.each(rule.finds)('finds: %s', (example) => {
    const { text, marks } = parseMarkedText(example);
    expect(of(text)).toEqual(marks.map(({ role, start, end }) => `${role}:${text.slice(start, end)}`));
  });

  test.each(rule.leaves)('leaves: %s', (example) => {
    expect(of(example)).toEqual([]);
  });

  test('at least as many near misses as hits', () => {
    expect(rule.leaves.length).toBeGreaterThanOrEqual(rule.finds.length);
  });
});
