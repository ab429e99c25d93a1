import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, bySpan, contains, holds, overlaps, splitsPair, type Span } from '../src/index.ts';

const SEED = 20_200_302;
/** Any string at all: lone surrogates, emoji, control characters. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\ud83d\ude00', '\ud83d', '\ude00', 'e\u0301', '\r\n', '\u05e9'),
    fc.string({ maxLength: 2, unit: 'binary' }),
  ),
});
const textAndRange = anyText.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.integer({ min: -2, max: text.length + 2 }),
    fc.integer({ min: -2, max: text.length + 2 }),
  ),
);

describe('anchor', () => {
  it.each([
    ['Ms Lee said', 0, 6, 'Ms Lee'],
    ['Ms Lee said', 7, 11, 'said'],
    ['a\u{1f600}b', 1, 3, '\u{1f600}'],
    ['e\u0301te', 0, 1, 'e'],
    ['line\r\nline', 4, 6, '\r\n'],
    ['\u05e9\u05dc\u05d5\u05dd', 1, 3, '\u05dc\u05d5'],
    ['\ude00\ud83d', 0, 1, '\ude00'],
  ])('%j [%i, %i) covers %j', (text, start, end, quote) => {
    expect(anchor(text, start, end)).toEqual({ start, end, quote });
  });

  it.each([
    ['empty', 'word', 2, 2],
    ['reversed', 'word', 3, 1],
    ['before the text', 'word', -1, 2],
    ['behind the text', 'word', 2, 5],
    ['not whole', 'word', 0.5, 2],
    ['no number', 'word', Number.NaN, 2],
    ['starts within a pair', 'a\u{1f600}b', 2, 4],
    ['ends within a pair', 'a\u{1f600}b', 0, 2],
  ])('refuses a range that is %s, naming both numbers', (_why, text, start, end) => {
    expect(() => anchor(text, start, end)).toThrow(RangeError);
    expect(() => anchor(text, start, end)).toThrow(`${start}..${end}`);
  });

  it('never splits a pair, quotes the text, and refuses all other ranges', () => {
    fc.assert(
      fc.property(textAndRange, ([text, start, end]) => {
        const good =
          start >= 0 && end <= text.length && start < end && !splitsPair(text, start) && !splitsPair(text, end);
        if (!good) {
          expect(() => anchor(text, start, end)).toThrow(RangeError);
          return;
        }
        const made = anchor(text, start, end);
        expect(made.quote).toBe(text.slice(start, end));
        expect(holds(text, made)).toBe(true);
        expect([...text.slice(0, start), ...made.quote, ...text.slice(end)].length).toBe([...text].length);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('holds', () => {
  const text = 'a\u{1f600}bc';
  it.each([
    ['the words themselves', 3, 5, 'bc', true],
    ['other words', 3, 5, 'bd', false],
    ['moved words', 2, 4, 'bc', false],
    ['an end behind the text', 3, 50, 'bc', false],
    ['a start counted from behind', -2, 5, 'bc', false],
    ['both counted from behind', -2, -1, 'b', false],
    ['a start that is not whole', 3.5, 5.5, 'bc', false],
    ['half a pair', 2, 3, '\ude00', false],
    ['nothing', 1, 1, '', false],
  ])('%s [%d, %d)', (_what, start, end, quote, expected) => {
    expect(holds(text, { start, end, quote })).toBe(expected);
  });
});

describe('comparing spans', () => {
  const span = (start: number, end: number): Span => ({ start, end });

  it('overlaps needs a shared code unit', () => {
    expect(overlaps(span(0, 3), span(2, 5))).toBe(true);
    expect(overlaps(span(2, 5), span(0, 3))).toBe(true);
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
    expect(overlaps(span(3, 5), span(0, 3))).toBe(false);
  });

  it('contains includes equal edges', () => {
    expect(contains(span(0, 5), span(0, 5))).toBe(true);
    expect(contains(span(0, 5), span(1, 6))).toBe(false);
  });

  it('bySpan gives text order, the longer one first', () => {
    expect([span(4, 5), span(0, 2), span(0, 9)].sort(bySpan)).toEqual([span(0, 9), span(0, 2), span(4, 5)]);
  });
});
