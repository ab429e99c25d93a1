import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetMap, splitsPair } from '../src/index.ts';

const SEED = 20_200_302;
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u{1f600}', '\ud83d', '\ude00', 'e\u0301', '\r\n', '\u05e9'),
    fc.string({ maxLength: 2, unit: 'binary' }),
  ),
});

describe('offsetMap', () => {
  it.each([
    ['plain', 'abc', 2, 2],
    ['after an emoji', 'a\u{1f600}b', 3, 2],
    ['before an emoji', 'a\u{1f600}b', 1, 1],
    ['a combining accent counts by itself', 'e\u0301x', 2, 2],
    ['CRLF is two', 'a\r\nb', 3, 3],
    ['right to left', '\u05e9\u05dc\u{1f600}\u05d5', 4, 3],
    ['a lone first half is one', '\ud83dx', 1, 1],
    ['two halves in the wrong order are two', '\ude00\ud83d', 1, 1],
    ['the end of the text', '\u{1f600}\u{1f600}', 4, 2],
    ['an empty text', '', 0, 0],
  ])('%s', (_name, text, utf16, points) => {
    const map = offsetMap(text);
    expect(map.toCodePoints(utf16)).toBe(points);
    expect(map.toUtf16(points)).toBe(utf16);
  });

  it('agrees with counting by hand at every offset, and is its own inverse', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const map = offsetMap(text);
        expect(map.codePoints).toBe([...text].length);
        for (let offset = 0; offset <= text.length; offset++) {
          if (splitsPair(text, offset)) {
            expect(() => map.toCodePoints(offset)).toThrow(RangeError);
            continue;
          }
          const points = map.toCodePoints(offset);
          expect(points).toBe([...text.slice(0, offset)].length);
          expect(map.toUtf16(points)).toBe(offset);
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it.each([-1, 4, 0.5, Number.NaN])('refuses %d of a text of length 3, with the number', (offset) => {
    const map = offsetMap('abc');
    expect(() => map.toCodePoints(offset)).toThrow(RangeError);
    expect(() => map.toCodePoints(offset)).toThrow(String(offset));
    expect(() => map.toUtf16(offset)).toThrow(RangeError);
    expect(() => map.toUtf16(offset)).toThrow(String(offset));
  });
});
