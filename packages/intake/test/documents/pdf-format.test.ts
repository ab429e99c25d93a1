import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedLines, knownWords } from '../../src/documents/pdf/joined-words.ts';
import { pdfText } from '../../src/documents/pdf/pdf-text.ts';
import { pdfItems } from '../../src/documents/pdf-format.ts';
import type { SourceItem } from '../../src/sources/source-item.ts';
import { allOf } from '../sources/temporary-folder.ts';
import { contextWith, sourceOf } from './case-context.ts';
import { pdfOf } from './make-pdf.ts';

async function itemOf(bytes: Uint8Array, limitMs = 20_000): Promise<SourceItem | undefined> {
  const items = await allOf(pdfItems(sourceOf('a.pdf', bytes), contextWith([]), { limitMs, memoryMb: 512 }));
  return items[0];
}

describe('joinedLines', () => {
  const known = knownWords(['a cease-fire, the lakeside town', 'he re-elected', 'the runway']);

  it.each([
    ['on Fri-', 'day and', 'on Friday and'],
    ['the cease-', 'fire of', 'the cease-fire of'],
    ['the re-', 'elected mayor', 'the re-elected mayor'],
    ['in the lake-', 'side town', 'in the lakeside town'],
    ['a well-', 'known man', 'a well-known man'],
    ['the run-', 'way is', 'the runway is'],
    ['the Saltmarsh-', 'Assembly talks', 'the Saltmarsh-Assembly talks'],
    ['in 2030-', '31 it', 'in 2030-31 it'],
    ['a 12-', 'year-old', 'a 12-year-old'],
    ['two-', 'and three-storey', 'two- and three-storey'],
    ['soft\u00ad', 'ened', 'softened'],
    ['a dash -', 'and on', 'a dash - and on'],
    ['no hyphen', 'here', 'no hyphen here'],
  ])('%j and %j', (before, after, joined) => {
    expect(joinedLines(before, after, known)).toBe(joined);
  });
});

describe('limits', () => {
  it('ends a PDF that takes too long', async () => {
    const item = await itemOf(pdfOf({ pages: [[{ x: 72, y: 700, lines: ['The road was closed.'] }]] }), 1);
    expect(item).toMatchObject({ kind: 'refused', problem: { code: 'ONR-INTAKE-63' } });
    expect(item?.kind === 'refused' && item.problem.message).toContain('longer than 0.001 seconds');
  });

  it('refuses more than 2 MiB of text', async () => {
    const lines = Array.from({ length: 60 }, () => 'a'.repeat(900));
    const item = await itemOf(
      pdfOf({ pages: Array.from({ length: 40 }, () => [{ x: 72, y: 740, size: 1, leading: 12, lines }]) }),
    );
    expect(item).toMatchObject({ kind: 'refused', problem: { code: 'ONR-INTAKE-4' } });
  });

  it('reads a file without letters on some pages, and says so', async () => {
    const item = await itemOf(pdfOf({ pages: [[{ x: 72, y: 700, lines: ['The road was closed.'] }], []] }));
    expect(item).toMatchObject({ text: 'The road was closed.', notes: [{ code: 'ONR-INTAKE-67' }] });
  });

  it('does not take a program’s words for title and author', async () => {
    const pages = [[{ x: 72, y: 700, lines: ['The road was closed.'] }]];
    expect(await itemOf(pdfOf({ pages, title: 'Microsoft Word - road.doc', author: 'Administrator' }))).toMatchObject({
      given: { file: 'a.pdf' },
    });
  });
});

describe('properties', () => {
  it('keeps every letter, wherever it stands', () => {
    const piece = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'B', '-', ' ', '.', '•', '1'), minLength: 1, maxLength: 30 }),
      x: fc.double({ min: -100, max: 700, noNaN: true }),
      y: fc.double({ min: -100, max: 900, noNaN: true }),
      width: fc.double({ min: 0, max: 400, noNaN: true }),
      size: fc.double({ min: 0.1, max: 60, noNaN: true }),
    });
    const page = fc.record({
      width: fc.constant(612),
      height: fc.constant(792),
      pieces: fc.array(piece, { maxLength: 40 }),
    });
    const letters = (text: string): string => [...text.replace(/[^aB]/g, '')].sort().join('');
    fc.assert(
      fc.property(page, (one) => {
        const { text, marks } = pdfText([one]);
        expect(letters(text)).toBe(letters(one.pieces.map((each) => each.text).join('')));
        for (const { start, end } of marks) expect(text.slice(start, end).trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('gives an item for damaged and cut PDFs, and for any bytes', async () => {
    const valid = pdfOf({
      pages: [[{ x: 72, y: 700, lines: ['The road was closed.', 'It was opened.'] }]],
      title: 'Road',
    });
    const damaged = fc
      .tuple(
        fc.array(fc.tuple(fc.nat({ max: valid.length - 1 }), fc.nat({ max: 255 })), { maxLength: 30 }),
        fc.nat({ max: valid.length }),
      )
      .map(([changes, length]) => {
        const bytes = Uint8Array.from(valid);
        for (const [at, byte] of changes) bytes[at] = byte;
        return length % 2 === 0 ? bytes : bytes.subarray(0, length);
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 100 })), async (bytes) => {
        expect(await itemOf(bytes, 3000)).toHaveProperty('kind');
      }),
      { numRuns: 15 },
    );
  });
});
