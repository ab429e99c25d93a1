import { describe, expect, it } from 'vitest';
import type { TokenIndex } from '@onrecord/language';
import { ACTUAL, around, type Operator } from '../../src/realis/operator.ts';

/** Operators from the inside outwards, and what comes of them. */
const NESTED: readonly (readonly [readonly Operator[], string])[] = [
  [[], 'actual'],
  [['planned'], 'planned'],
  [['future'], 'planned'],
  [['planned', 'not'], 'negated'],
  [['threatened', 'possible'], 'threatened'],
  [['demanded', 'planned'], 'demanded'],
  [['future', 'possible'], 'possible'],
  [['future', 'not'], 'negated'],
  [['not', 'possible'], 'possible'],
  [['not', 'conditional'], 'conditional'],
  [['not', 'threatened'], 'threatened'],
  [['not', 'demanded'], 'negated'],
  [['not', 'future'], 'negated'],
  [['not', 'prevent'], 'actual'],
  [['prevent'], 'negated'],
  [['prevent', 'not'], 'actual'],
  [['prevent', 'prevent'], 'actual'],
  [['prevent', 'planned'], 'possible'],
  [['exclude'], 'negated'],
  [['exclude', 'not'], 'possible'],
  [['planned', 'deny'], 'denied'],
  [['deny'], 'denied'],
  [['deny', 'not'], 'possible'],
  [['deny', 'planned'], 'denied'],
  [['factive', 'not'], 'actual'],
  [['factive', 'possible'], 'actual'],
  [['planned', 'factive', 'not'], 'planned'],
];

describe('operators around an act', () => {
  it.each(NESTED)('%j is %s', (operators, realis) => {
    const state = operators.reduce((inner, operator, step) => around(operator, inner, step as TokenIndex), ACTUAL);
    expect(state.realis).toBe(realis);
  });

  it('counts one negation once, though two words show it', () => {
    const no = 3 as TokenIndex;
    expect(around('not', around('not', ACTUAL, no), no).realis).toBe('negated');
    expect(around('not', around('not', ACTUAL, no), 5 as TokenIndex).realis).toBe('actual');
  });
});
