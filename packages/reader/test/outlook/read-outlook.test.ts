import type { Known } from '@onrecord/model';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { outlookOf } from './outlook-of.ts';

/** The one prospect of a text, with names for ids. */
function only(text: string) {
  const { prospects, actors, times } = outlookOf(text);
  expect(prospects).toHaveLength(1);
  const [prospect] = prospects;
  if (prospect === undefined) throw new Error(`No prospect in: ${text}`);
  const id = (known: Known<string>): string | undefined => (known.status === 'absent' ? undefined : known.value);
  return {
    ...prospect,
    by: actors.find((actor) => actor.id === id(prospect.holder))?.name,
    when: times.find((time) => time.id === id(prospect.horizon))?.anchor.quote,
  };
}

describe('holder', () => {
  test.each([
    ['The rebels threatened to attack the port.', 'rebels'],
    ['Harun Vell, the foreign minister, said he would meet the mediators on Monday.', 'Harun Vell'],
    ['The army’s plan to storm the port is known.', 'army'],
    ['“We will attack the port,” Harun Vell said.', 'Harun Vell'],
    ['General Harun Vell said the vote was over, and threatened to close the port.', 'Harun Vell'],
    ['The president, Harun Vell, warned that the army was ready to storm the port.', 'Harun Vell'],
    ['The parliament is expected to ratify the treaty in May.', undefined],
    [
      'The Northern Relief Board condemns the attack. We will continue to support the ceasefire.',
      'Northern Relief Board',
    ],
  ])('%s', (text, holder) => {
    expect(only(text).by).toBe(holder);
  });
});

describe('horizon', () => {
  test.each([
    ['The rebels threatened to attack the port within 48 hours.', '48 hours'],
    ['The rebels threatened on Tuesday to attack the port.', undefined],
    ['The rebels will attack the port if the army does not leave by Sunday.', 'Sunday'],
  ])('%s', (text, time) => {
    expect(only(text).when).toBe(time);
  });
});

describe('outcome', () => {
  test.each([
    ['The army called off a planned attack on the village.', 'withdrawn'],
    ['The army abandoned its plan to storm the port.', 'withdrawn'],
    ['Police foiled a plot to bomb the market.', 'averted'],
    ['The mayor asked the army to abandon its plan to storm the port.', 'open'],
    ['The rebels threatened to attack the port.', 'open'],
  ])('%s', (text, outcome) => {
    expect(only(text).outcome).toBe(outcome);
  });
});

it('joins what is told twice', () => {
  const { what, anchors } = only(
    'The rebels threatened to attack the old port of the city. Later the rebels threatened to attack the old port of the city again.',
  );
  expect(what.start).toBe('The rebels threatened to '.length);
  expect(anchors.map(({ start }) => start).filter((start) => start > 58)).not.toEqual([]);
});

it('keeps what is dropped in the trace', () => {
  const { prospects, trace } = outlookOf('The choir will sing on the square.');
  expect(prospects).toEqual([]);
  expect(trace.map(({ refiner }) => refiner)).toEqual(['drop-slight']);
});

const word = fc.constantFrom(
  ...'The army rebels will would could threatened to attack the port if unless until deadline plans for of is are due , . ; : " “ ” 48 hours gave has not by Friday ? we our'.split(
    ' ',
  ),
);

it('any text gives prospects whose words are in it', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { what, condition, anchors, confidence } of outlookOf(text).prospects) {
        for (const { start, end, quote } of [what, ...anchors, ...(condition ? [condition] : [])])
          expect(text.slice(start, end)).toBe(quote);
        expect(confidence).toBeGreaterThan(0);
      }
    }),
    { seed: 20_261_122, numRuns: 150 },
  );
});

it('takes a sentence without end', () => {
  const text = `The rebels ${'will attack the port if they '.repeat(4000)}`;
  expect(outlookOf(text).prospects.length).toBeLessThan(4000);
});
