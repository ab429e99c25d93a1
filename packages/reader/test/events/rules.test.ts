import { describe, expect, test } from 'vitest';
import { EVENT_RULES } from '../../src/events/rules/all-event-rules.ts';
import { parseMarkedText } from '../../src/rules/marked-text.ts';
import { eventsOf } from './events-of.ts';

describe.each(EVENT_RULES)('$name', (rule) => {
  const of = (text: string) => eventsOf(text).events.filter(({ by }) => by.rule === rule.name);

  test.each(rule.finds)('finds: %s', (example) => {
    const { text, marks } = parseMarkedText(example);
    const found = of(text);
    expect(found.map(({ type }) => type.toLowerCase())).toEqual(marks.map(({ role }) => role));
    for (const [index, { start, end }] of marks.entries())
      expect(found[index]?.triggers.map(({ quote }) => quote)).toContain(text.slice(start, end));
  });

  test.each(rule.leaves)('leaves: %s', (example) => {
    expect(of(example).map(({ type, triggers }) => `${type} ${triggers.map(({ quote }) => quote).join('+')}`)).toEqual(
      [],
    );
  });

  test('at least as many near misses as hits', () => {
    expect(rule.leaves.length).toBeGreaterThanOrEqual(rule.finds.length);
  });
});
