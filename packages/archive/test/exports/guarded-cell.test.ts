import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardedCell, unguardedCell } from '../../src/exports/guarded-cell.ts';
import { HOSTILE } from './hostile.ts';

describe('guardedCell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '"=1',
    "'=1",
    '“=1',
    '"  =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '−1',
  ])('puts an apostrophe before %j', (text) => {
    expect(guardedCell(text)).toBe(`'${text}`);
  });

  it.each(['', ' ', 'x=1', '12', "'tis said", '"quoted"', '– a dash', '[{"start":0}]', '#date', '2020-03-02', 'a\t=b'])(
    'leaves %j',
    (text) => {
      expect(guardedCell(text)).toBe(text);
    },
  );

  it('is undone by unguardedCell, whatever the text', () => {
    const sign = fc.constantFrom("'", '"', '=', '+', '-', '@', ' ', '\t', '\r', '\n', '＝', 'a', '\u200b');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: sign }), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(text, (words) => {
        expect(unguardedCell(guardedCell(words))).toBe(words);
      }),
    );
  });
});
