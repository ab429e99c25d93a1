import { bySpan } from '@onrecord/model';
import { describe, expect, test } from 'vitest';
import { OUTLOOK_RULES } from '../../src/outlook/rules/all-outlook-rules.ts';
import { parseMarkedText } from '../../src/rules/marked-text.ts';
import { outlookOf } from './outlook-of.ts';

describe.each(OUTLOOK_RULES)('$name', (rule) => {
  const of = (text: string) =>
    outlookOf(text)
      .prospects.filter(({ by }) => by.rule === rule.name)
      .flatMap(({ type, what, condition }) => [
        { role: type, ...what },
        ...(condition === undefined ? [] : [{ role: 'if', ...condition }]),
      ])
      .toSorted(bySpan)
      .map(({ role, quote }) => `${role}:${quote}`);

  test.each(rule.finds)('finds: %s', (example) => {
    const { text, marks } = parseMarkedText(example);
    expect(of(text)).toEqual(marks.map(({ role, start, end }) => `${role}:${text.slice(start, end)}`));
  });

  test.each(rule.leaves)('leaves: %s', (example) => {
    expect(of(example)).toEqual([]);
  });

  test('as many near misses as needed', () => {
    expect(rule.leaves.length).toBeGreaterThanOrEqual(2);
  });
});
