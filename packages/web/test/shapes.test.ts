import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryText } from '../src/api/client.ts';
import { patternOf } from '../src/parts/search-pattern.ts';
import { regionsOf } from '../src/views/reader/regions.ts';
import { linesOf, rowsAt, type ShownSpan } from '../src/views/reader/shown-spans.ts';
import { countWords } from '../src/words/count-words.ts';
import { valueWords } from '../src/words/value-words.ts';

const span = (start: number, end: number, id: string, rest: Partial<ShownSpan> = {}): ShownSpan => ({
  start,
  end,
  id,
  kind: 'statement',
  role: 'words',
  ...rest,
});

describe('the reader', () => {
  it('leaves no character of a text out and none twice', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 5 }),
        (text, spans) => {
          const blocks = spans.map(([start, length]) => ({
            start: Math.min(start, text.length),
            end: Math.min(start + length, text.length),
            role: 'body' as const,
          }));
          const regions = regionsOf({ text, blocks } as unknown as Parameters<typeof regionsOf>[0]);
          expect(regions.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        },
      ),
    );
  });

  it('draws a line under the words of each row, one below the other where they share words, of one kind too', () => {
    const lines = linesOf([
      span(4, 12, 'b', { kind: 'event' }),
      span(0, 10, 'a'),
      span(2, 6, 'c', { role: 'party' }),
      span(4, 8, 'd'),
      span(10, 14, 'e', { kind: 'figure' }),
      span(11, 12, 'f'),
      span(11, 13, 'g'),
    ]);
    expect(lines).toEqual([
      { start: 0, end: 10, kind: 'statement', depth: 0 },
      { start: 4, end: 12, kind: 'event', depth: 1 },
      { start: 4, end: 8, kind: 'statement', depth: 2 },
      { start: 10, end: 14, kind: 'figure', depth: 0 },
      { start: 11, end: 13, kind: 'statement', depth: 2 },
      { start: 11, end: 12, kind: 'statement', depth: 3 },
    ]);
  });

  it('opens the shortest words at a place first, and other parts last', () => {
    const spans = [span(0, 40, 'long'), span(5, 9, 'party', { role: 'party' }), span(4, 12, 'short')];
    expect(rowsAt(spans, 6)).toEqual(['short', 'long', 'party']);
    expect(rowsAt(spans, 50)).toEqual([]);
  });
});

describe('hits', () => {
  it.each([
    ['truce', 'The truce, the truces', ['truce']],
    ['truc*', 'The truce, the truces', ['truce', 'truces']],
    ['"the road" TRUCE', 'The Truce on the road', ['The', 'Truce', 'the', 'road']],
    ['Ѐѐ', 'no', []],
  ])('%s in "%s"', (search, text, hits) => {
    expect(text.match(patternOf(search) ?? /$^/) ?? []).toEqual(hits);
  });

  it('takes any search', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, text) => {
        const pattern = patternOf(search);
        if (pattern) expect(text.split(pattern).join('')).toBe(text);
      }),
    );
  });
});

it.each([
  [{ value: 10, approximate: false }, '10'],
  [{ min: 10, approximate: true }, 'at least 10'],
  [{ max: 10, approximate: false }, 'at most 10'],
  [{ min: 10, max: 15, approximate: true }, 'about 10–15'],
  [{ value: 0.5, of: 'f1', approximate: false }, '50 % of'],
  [{ approximate: false }, 'not in numbers'],
])('%o reads %s', (count, words) => {
  expect(countWords(count)).toBe(words);
});

it('writes parameters in one order, and leaves out what is not given', () => {
  expect(queryText({ until: undefined, b: ['x', 'y'], a: 1 })).toBe('?a=1&b=x&b=y');
  expect(queryText({ until: undefined })).toBe('');
});

it('leaves times that are no days as they are written', () => {
  expect(valueWords('2030-W11')).toBe('2030-W11');
  expect(valueWords('PRESENT_REF')).toBe('at the time of writing');
});
