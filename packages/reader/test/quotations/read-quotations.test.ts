import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuotations } from '../../src/quotations/read-quotations.ts';
import { quotationCases } from './cases.ts';

/** Puts the marks of the case format around what was found. */
function mark(text: string): string {
  let marked = '';
  let done = 0;
  for (const { start, end, open } of readQuotations(text).quotations) {
    marked += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧${open ? '~' : ''}`;
    done = end;
  }
  return marked + text.slice(done);
}

const bare = (marked: string): string => marked.replace(/⟦|⟧~?/g, '');

describe('quotations', () => {
  test.each(quotationCases)('$name', ({ marked, notes = [] }) => {
    expect(mark(bare(marked))).toBe(marked);
    expect(readQuotations(bare(marked)).notes.map(({ code }) => code)).toEqual(
      notes.map((number) => `ONR-QUOTE-${number}`),
    );
  });

  test('the words inside are without the marks and the space at the edges', () => {
    const text = 'He said “ we wait , ” twice.';
    const [quotation] = readQuotations(text).quotations;
    expect(text.slice(quotation?.inside.start, quotation?.inside.end)).toBe('we wait ,');
    expect(quotation?.marks).toBe('double');
  });

  test('single marks say so', () => {
    expect(readQuotations('‘Wait,’ he said.').quotations.map(({ marks }) => marks)).toEqual(['single']);
  });

  test('no quotation crosses the given paragraphs', () => {
    const text = 'He said "wait here" twice.';
    const { quotations } = readQuotations(text, [
      { start: 0, end: 13 },
      { start: 13, end: text.length },
    ]);
    expect(quotations.map(({ start, end, open }) => [text.slice(start, end), open])).toEqual([
      ['"wait', true],
      ['here"', false],
    ]);
  });

  test('a caption between two paragraphs of one quotation is not quoted', () => {
    const lines = ['He said: "We wait.', 'A closed bridge', 'We go at dawn."'] as const;
    const text = lines.join('\n');
    let start = 0;
    const paragraphs = lines.map((line, i) => {
      const span = { start, end: start + line.length, role: i === 1 ? ('caption' as const) : ('body' as const) };
      start = span.end + 1;
      return span;
    });
    const found = readQuotations(text, paragraphs).quotations.map((span) => text.slice(span.start, span.end));
    expect(found).toEqual(['"We wait.', 'We go at dawn."']);
  });

  test('a note points to the mark', () => {
    const text = 'We will wait,” he said.';
    expect(readQuotations(text).notes.map(({ at }) => text.slice(at?.start, at?.end))).toEqual(['”']);
  });
});

const piece = fc.constantFrom(
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '``',
  "''",
  '\n',
  '\n\n',
  ' ',
  '.',
  ',',
  'We wait',
  's',
  '5',
  '(',
  '😀',
  '\ud83d',
  'ا',
  '—',
);
const noise = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text at all', () => {
  test('two sorts of marks left open in one paragraph', () => {
    expect(readQuotations('‘We wait"😀').quotations.map(({ start, end }) => [start, end])).toEqual([[0, 11]]);
  });

  test('quotations are in order, within the text, apart, not empty, on one line', () => {
    fc.assert(
      fc.property(noise, (text) => {
        let last = 0;
        for (const { start, end, inside } of readQuotations(text).quotations) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(inside.start).toBeGreaterThanOrEqual(start);
          expect(inside.end).toBeGreaterThan(inside.start);
          expect(end).toBeGreaterThanOrEqual(inside.end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toContain('\n');
          last = end;
        }
      }),
    );
  });

  test('each note has a place in the text', () => {
    fc.assert(
      fc.property(noise, (text) => {
        for (const { at } of readQuotations(text).notes) expect(text.slice(at?.start, at?.end)).not.toBe('');
      }),
    );
  });

  test('words without marks have no quotations', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '.', '\n', ',', '7') }), (text) => {
        expect(readQuotations(text)).toEqual({ quotations: [], notes: [] });
      }),
    );
  });

  test('two texts, each whole, a paragraph apart are read as each alone', () => {
    const whole = fc.constantFrom(
      'He said "wait."',
      '‘Go,’ she said.',
      'The guards’ posts.',
      'No marks.',
      '“A “b” c,” he said.',
    );
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const shifted = readQuotations(b).quotations.map(({ start, end }) => ({
          start: start + a.length + 2,
          end: end + a.length + 2,
        }));
        const both = readQuotations(`${a}\n\n${b}`).quotations.map(({ start, end }) => ({ start, end }));
        expect(both).toEqual([...readQuotations(a).quotations.map(({ start, end }) => ({ start, end })), ...shifted]);
      }),
    );
  });

  test.each(['"', "'", '“', '‘', '« ', '" a ', "'a ", '“a. ', '6\'2"', "s' a "])('a long run of %j is read', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    expect(readQuotations(text).quotations.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
