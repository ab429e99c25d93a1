import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoff } from '../../src/fetch/backoff.ts';
import { isOtherMedia, mediaTypeOf } from '../../src/fetch/media-type.ts';
import { fetchNotes, fetchProblems } from '../../src/fetch/notes.ts';
import { LONGEST_PAUSE_MS, retryAfterMs } from '../../src/fetch/retry-after.ts';
import { userAgent } from '../../src/fetch/user-agent.ts';

describe('backoff', () => {
  const most = (): number => 1 - Number.EPSILON;

  it('doubles what it may wait with each failure, up to a day', () => {
    expect(backoff(0, most)).toBe(0);
    expect([1, 2, 3].map((failures) => backoff(failures, most))).toEqual([59_999, 119_999, 239_999]);
    expect(backoff(5000, most)).toBe(86_399_999);
  });

  it('waits anything from nothing to that', () => {
    expect(backoff(4, () => 0)).toBe(0);
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (failures, chance) => {
        const ms = backoff(failures, () => chance, { firstMs: 10, mostMs: 1000 });
        expect(Number.isInteger(ms) && ms >= 0 && ms < 1000).toBe(true);
      }),
    );
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2031, 4, 2, 12);
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['99999999999999999999', LONGEST_PAUSE_MS],
    ['Fri, 02 May 2031 12:01:00 GMT', 60_000],
    ['Fri, 02 May 2031 11:00:00 GMT', 0],
    ['Fri, 02 May 2231 12:00:00 GMT', LONGEST_PAUSE_MS],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });
});

describe('Content-Type', () => {
  it.each([
    ['text/html; charset=utf-8', { mediaType: 'text/html', charset: 'utf-8' }],
    ['Text/HTML ;a=b; Charset="ISO-8859-1"', { mediaType: 'text/html', charset: 'ISO-8859-1' }],
    ['application/rss+xml', { mediaType: 'application/rss+xml' }],
    ['html', {}],
    ['text/html; charset=', { mediaType: 'text/html' }],
    [undefined, {}],
  ])('%s', (header, expected) => {
    expect(mediaTypeOf(header)).toEqual(expected);
  });

  it('takes any letters', () => {
    fc.assert(fc.property(fc.string(), (header) => typeof mediaTypeOf(header) === 'object'));
  });

  it('tells what is never a report', () => {
    expect(['image/png', 'video/mp4', 'audio/ogg', 'font/woff2'].every(isOtherMedia)).toBe(true);
    expect([undefined, 'text/html', 'application/pdf', 'application/octet-stream'].some(isOtherMedia)).toBe(false);
  });
});

describe('what we say of ourselves', () => {
  it('names the program, its version and how to reach who runs it', () => {
    expect(userAgent({ contact: 'desk@outlet.example' })).toMatch(
      /^onrecord\/\d+\.\d+\.\d+ \(news record keeper; contact: desk@outlet\.example\)$/,
    );
    expect(userAgent({})).toMatch(/contact: none given\)$/);
  });

  it('holds nothing that a header may not', () => {
    const contact = 'a)\r\nX-Forged: 1\u00e9';
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(userAgent({ contact: words })).toMatch(/^[\x20-\x7e]+$/);
      }),
    );
    expect(userAgent({ contact })).toContain('contact: a??X-Forged: 1?)');
  });
});

describe('the table of notes', () => {
  const kinds = Object.values({ ...fetchProblems, ...fetchNotes });

  it('has a code of its own for each, within the range of this room', () => {
    const numbers = kinds.map(({ code }) => Number(code.split('-').at(-1)));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(110);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(149);
  });
});
