import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorsView } from '../../src/views/archive/actors-view.ts';
import { figuresView } from '../../src/views/archive/figures-view.ts';
import { reportsView } from '../../src/views/archive/reports-view.ts';
import { textWidth } from '../../src/views/terminal/text-width.ts';
import { VIEWS } from './all-views.ts';
import { EXPECTED } from './expected-views.ts';
import { ACTORS, FIGURES, REPORTS } from './invented-situation.ts';
import { page } from './invented-voices.ts';

const PLAIN = { width: 80, colours: false };
const HOSTILE = [
  '\u001b[2J\u001b[31mred',
  '\u0007\u0000\u0008',
  '\u202eevil\u2066',
  'two\nlines\r\n\tand a tab',
  'كلمات من اليمين إلى اليسار',
  '言葉が広い文字で書かれている報告書の題名',
  '👩‍👩‍👧‍👦 x',
  '\ud800',
  'word '.repeat(200),
  'x'.repeat(500),
  '',
  ' ',
];

describe.each(VIEWS)('$name', ({ name, show, empty, addresses }) => {
  it('prints what an editor wants to see', () => {
    expect(show(PLAIN)).toBe(EXPECTED[name]);
  });

  it('names the source of every line, and how to open it', () => {
    const text = show(PLAIN);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !new RegExp(`\\b${address}\\b`, 'u').test(text))).toEqual([]);
  });

  it('adds colour and nothing else', () => {
    const coloured = show({ ...PLAIN, colours: true });
    expect(coloured).not.toBe(show(PLAIN));
    expect(stripVTControlCharacters(coloured)).toBe(show(PLAIN));
  });

  it('keeps to the width, steers no terminal and turns no line, whatever the texts hold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 120 }),
        fc.infiniteStream(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 30 }))),
        (width, stream) => {
          const text = show({ width, colours: false }, () => stream.next().value ?? '');
          expect(text).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n]/u);
          for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
          expect(text.endsWith('\n')).toBe(true);
        },
      ),
      { seed: 4, numRuns: 60 },
    );
  });

  it('says that there is nothing, and what to try', () => {
    expect(empty(PLAIN, [])).toMatch(/^No [a-z ]+ in this archive\.\nAdd reports first/u);
    expect(empty(PLAIN, ['--place Tolhuin', '--since 2030-03-01'])).toMatch(
      /^No [a-z ]+ for --place Tolhuin --since 2030-03-01\.\nTry with fewer conditions/u,
    );
  });
});

describe('the footer of a list', () => {
  it('says how much there is and how to get more', () => {
    const long = page(REPORTS, { total: 1234, after: 'c-20' });
    expect(reportsView(long, PLAIN).trimEnd().split('\n').at(-1)).toBe(
      '2 of 1,234 reports shown; more: --limit 4 or --after c-20',
    );
    expect(reportsView(page(REPORTS), PLAIN).trimEnd().split('\n').at(-1)).toBe('2 of 2 reports shown.');
  });

  it('does not give a total that was not counted', () => {
    const last = (more: { readonly after?: string }): string | undefined =>
      reportsView({ rows: REPORTS, conditions: [], ...more }, PLAIN)
        .trimEnd()
        .split('\n')
        .at(-1);
    expect(last({})).toBe('2 reports shown; no more follow.');
    expect(last({ after: '2030-03-13.7' })).toBe('2 reports shown; more: --limit 4 or --after 2030-03-13.7');
  });

  it('tells a part past the end from an empty archive', () => {
    expect(reportsView(page([], { total: 5 }), PLAIN)).toContain('past the last one');
  });
});

describe('counts', () => {
  it.each([
    [{ min: 12, approximate: false }, 'at least 12'],
    [{ max: 12, approximate: false }, 'at most 12'],
    [{ min: 10, max: 15, approximate: false }, '10–15'],
    [{ value: 12, approximate: true }, 'about 12'],
  ])('never show the bound %j as a value', (quantity, said) => {
    const [row] = FIGURES;
    const [claimant] = row?.claimants ?? [];
    const [point] = claimant?.points ?? [];
    if (row === undefined || claimant === undefined || point === undefined) throw new Error('the fixture has no point');
    const text = figuresView(
      page([{ ...row, claimants: [{ ...claimant, points: [{ ...point, quantity, words: '' }] }] }]),
      PLAIN,
    );
    expect(text).toContain(`● 2030-03-13 ${said}\n`);
  });
});

describe('joins', () => {
  it('are shown on demand only', () => {
    expect(actorsView(page(ACTORS), PLAIN, { joins: false })).not.toContain('93 %');
    expect(actorsView(page(ACTORS), PLAIN, { joins: true })).toContain(
      '= A. Norrin 93 % initial and family name, same role',
    );
  });
});
