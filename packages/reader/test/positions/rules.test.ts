import { describe, expect, test } from 'vitest';
import { POSITION_RULES } from '../../src/positions/rules/all-position-rules.ts';
import { parseMarkedText } from '../../src/rules/marked-text.ts';
import { positionsOf } from './positions-of.ts';

describe.each(POSITION_RULES)('$name', (rule) => {
  /** Marks have letters only: "open-to" is marked as `opento`. */
  const of = (text: string) =>
    positionsOf(text)
      .positions.filter(({ by }) => by.rule === rule.name)
      .map(({ stance, issue }) => `${stance.replace('-', '')}:${issue.anchor.quote}`);

  test.each(rule.finds)('finds: %s', (example) => {
    const { text, marks } = parseMarkedText(example);
    expect(of(text)).toEqual(marks.map(({ role, start, end }) => `${role}:${text.slice(start, end)}`));
  });

  test.each(rule.leaves)('leaves: %s', (example) => {
    expect(of(example)).toEqual([]);
  });
});

test('no name is used twice', () => {
  const names = POSITION_RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
