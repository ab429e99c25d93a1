import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadAnalyser } from '@onrecord/language';
import { type Block, BLOCK_ROLES, type BlockRole, brokenAnchors } from '@onrecord/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingMarks } from '../../src/blocks/fitting-marks.ts';
import { leadBreaks } from '../../src/blocks/lead-breaks.ts';
import { plainBlocks } from '../../src/blocks/plain-blocks.ts';
import { markBlocks } from '../../src/blocks/read-blocks.ts';
import { read } from '../../src/read.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { marked, type Part } from './marked.ts';
import { plainView } from './plain-view.ts';

const BODY = 'The army said on Friday that two bridges over the river had been closed to all traffic.';
const analyser = loadAnalyser(readFileSync(createRequire(import.meta.url).resolve('@onrecord/language/model')));

describe('edges of blocks are edges of sentences', () => {
  const sentencesOf = (text: string, marks: readonly Block[]): readonly string[] => {
    const tree = treeView(analyser.analyse(text, leadBreaks(text, marks)));
    return tree.document.sentences.map(({ first, end }) => {
      const last = tree.tokenSpan((end - 1) as typeof first);
      return text.slice(tree.tokenSpan(first).start, last.end);
    });
  };
  const parts: readonly Part[] = [
    ['headline', 'Bridges over the river closed'],
    ['byline', 'Jane Roe and Ali Doe'],
    ['caption', 'soldiers at the old bridge'],
    ['body', 'traffic stopped on Friday'],
  ];
  test.each([
    ['an empty line between', '\n\n'],
    ['one line break between', '\n'],
    ['a blank between', ' '],
  ])('%s', (_, between) => {
    const { text, marks } = marked(parts, between);
    expect(sentencesOf(text, marks)).toEqual(parts.map(([, words]) => words));
  });

  test('an empty line needs no telling, and a dateline within marked body does', () => {
    const { text, marks } = marked([
      ...parts.slice(0, 3),
      ...Array.from({ length: 6 }, (): Part => ['list', 'One bridge']),
      ['body', `TOLHUIN, 3 May (Northline) - ${BODY}`],
    ]);
    expect(leadBreaks(text, marks)).toEqual([text.indexOf('The army')]);
  });
});

describe('any marks', () => {
  const piece = fc.constantFrom(
    'The army left. ',
    '\n\n',
    '\n',
    ' ',
    '😀',
    '\ud83d',
    'By Jane Roe',
    '3 May 2030',
    BODY,
    'date: 2030-05-03\n',
  );
  const mark = fc.record({
    start: fc.oneof(fc.integer({ min: -2, max: 300 }), fc.double()),
    end: fc.oneof(fc.integer({ min: -2, max: 300 }), fc.double()),
    role: fc.constantFrom(...BLOCK_ROLES, 'x' as BlockRole),
  });
  const marksOf = fc.array(mark, { maxLength: 12 }).chain((marks) =>
    fc.constantFrom(
      marks,
      [...marks].sort((a, b) => a.start - b.start),
    ),
  );

  test('give blocks in order, apart from each other, whole', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), marksOf, (pieces, given) => {
        const text = pieces.join('');
        const { marks } = fittingMarks(text, given);
        for (const blocks of [markBlocks(plainView(text), marks), plainBlocks(text, marks)]) {
          let end = 0;
          for (const block of blocks) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
            expect(block.end).toBeGreaterThan(block.start);
            end = block.end;
          }
          for (const { start, end: last, role } of marks)
            for (const block of blocks.filter((one) => one.start >= start && one.end <= last))
              expect(role === 'body' ? ['body', 'dateline'] : [role]).toContain(block.role);
        }
      }),
    );
  });

  test('give a reading with whole anchors', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), marksOf, (pieces, marks) => {
        expect(brokenAnchors(read({ text: pieces.join(''), marks }, analyser).reading)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('twenty thousand marks are read', () => {
    const text = 'a b '.repeat(20_000);
    const marks = Array.from({ length: 20_000 }, (_, i): Block => ({ start: i * 4, end: i * 4 + 1, role: 'body' }));
    expect(fittingMarks(text, marks).marks).toHaveLength(20_000);
    expect(leadBreaks(text, marks).length).toBeLessThan(1000);
    expect(markBlocks(plainView(text), marks).length).toBeGreaterThan(20_000);
  });
});
