import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadAnalyser } from '@onrecord/language';
import type { Block } from '@onrecord/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadBreaks } from '../../src/blocks/lead-breaks.ts';
import { markBlocks, readBlocks } from '../../src/blocks/read-blocks.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { type BlockCase, blockCases } from './cases.ts';
import { plainView } from './plain-view.ts';

/** "¶" parts paragraphs, but captions stand in one line with their credits, and datelines with the first sentence. */
function textOf({ blocks, between = '\n\n' }: BlockCase): string {
  return blocks.reduce((text, [role, words], i) => {
    const before = blocks[i - 1]?.[0];
    const sameLine = role === 'credit' || before === 'dateline' || (before === 'metadata' && between === '¶');
    return i === 0 ? words : text + (between === '¶' ? (sameLine ? ' ' : '\n\n') : between) + words;
  }, '');
}

const shown = (text: string, blocks: readonly Block[]): readonly string[] =>
  blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);

describe('blocks', () => {
  test.each(blockCases)('$name', (example) => {
    const text = textOf(example);
    const expected = example.blocks.filter(([role]) => role !== 'metadata').map(([role, words]) => `${role}: ${words}`);
    expect(shown(text, markBlocks(plainView(text, example.verbless)))).toEqual(expected);
  });

  test.each([
    [
      'front matter',
      '---\ntitle: Army closes two bridges\n---\n\nThe army closed two bridges on Friday.',
      ['body: The army closed two bridges on Friday.'],
    ],
    [
      'a broken line',
      'The army closed the \nbridge\n over the river on Friday.',
      ['body: The army closed the \nbridge\n over the river on Friday.'],
    ],
    ['nothing', '', []],
    ['white space', ' \n\t\n ', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text, markBlocks(plainView(text)))).toEqual(expected);
  });

  test('hard-wrapped lines are one paragraph', () => {
    const first =
      'The army said on Friday that two bridges over\nthe river had been closed to all traffic, and\nthat a third one would follow on Monday.';
    const second =
      'Residents of the upper town told reporters on\nSaturday that they had heard shelling at night\nand that the hospital was open.';
    const text = `${first}\n\n${second}`;
    expect(shown(text, markBlocks(plainView(text)))).toEqual([`body: ${first}`, `body: ${second}`]);
  });

  test('long lines without an empty line between are paragraphs', () => {
    const text = `${'The army closed a bridge on Friday and left. '.repeat(4).trim()}\n${'Residents waited at the gate until noon. '.repeat(4).trim()}`;
    expect(markBlocks(plainView(text))).toHaveLength(2);
  });
});

const analyser = loadAnalyser(readFileSync(createRequire(import.meta.url).resolve('@onrecord/language/model')));
const blocksOf = (text: string): readonly Block[] => readBlocks(treeView(analyser.analyse(text)));

describe('where the sentence behind a dateline begins', () => {
  const body = 'The army closed two bridges on Friday.';
  test.each([
    ['place, day and agency', `FOCA, May 3 (Northline) - ${body}`, 'The army'],
    ['a place in capitals', `Army closes bridges\n\nFOCA - ${body}`, 'The army'],
    ['a day with a stop', `Foca, 3 May 2030. – ${body}`, 'The army'],
    ['a lone place before a colon', `FOCA: ${body}`, 'The army'],
    ['behind an ISO day', `2030-05-03 FOCA: ${body}`, 'The army'],
    ['a day before a colon', `FOCA, 3 May 2030: ${body}`, 'The army'],
  ])('%s', (_, text, words) => {
    expect(leadBreaks(text)).toEqual([text.indexOf(words)]);
  });
  test.each([
    ['a dash in a sentence', `The army - two brigades - left.`],
    ['nothing behind it', 'FOCA - Left.'],
    ['turns of speakers', `LEE: ${body}\n\nBERG: ${body}`],
  ])('none: %s', (_, text) => {
    expect(leadBreaks(text)).toEqual([]);
  });
});

describe('with the trained model', () => {
  test('a headline without a verb in the words below it, and a caption', () => {
    const text =
      'Army closes two bridges\n\nMonday, May 6, 2024\n\nThe old bridge over the Drina in 2008.\n\nThe army said that it had closed two bridges over the river on Sunday night.';
    expect(blocksOf(text).map(({ role }) => role)).toEqual(['headline', 'dateline', 'caption', 'body']);
  });

  test('short paragraphs with a verb stay body', () => {
    const text =
      'The army closed two bridges over the river on Friday night, officials said.\n\nNobody was hurt in Foca.\n\nThe mayor left.';
    expect(blocksOf(text).map(({ role }) => role)).toEqual(['body', 'body', 'body']);
  });

  test('any text: blocks are in order, apart, not empty, and only white space and metadata lie between them', () => {
    const piece = fc.constantFrom(
      'The army left',
      '.',
      ' ',
      '\n',
      '\n\n',
      '- JANE ROE/AFP',
      'Photo: Jane Roe',
      '"',
      'date 2024-05-03',
      '---\n',
      'Read more',
      '• ',
      '(AP) —',
      '😀',
      '\ud83d',
      'By Jane Roe',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of blocksOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).trim()).not.toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('long texts', () => {
  test.each([
    'ABCDEFGHIJ',
    'Abcdefghij',
    '- A B/',
    'JANE ROE, ',
    'Jane Roe ',
    ' - Jane Roe',
    '(Photo ',
    'Image: ',
    'A. ',
    '— ',
    'By A ',
    '1. ',
    '\n',
    'Read more. ',
    '© ',
  ])('a long run of %j is read', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    // Any hang fails by the test timeout.
    expect(markBlocks(plainView(text)).every(({ start, end }) => start < end)).toBe(true);
  });
});

const gold = new URL('../../../../../shared/gold/', import.meta.url);
const reason = existsSync(gold) ? '' : ' (skipped: the shared gold reports are not here)';
describe.skipIf(!existsSync(gold))(`captions of the gold reports${reason}`, () => {
  test.each(['2015-09-12-mecca-crane-collapse', '2024-05-05-ceasefire-talks'])(
    '%s: all found, none too many, with and without line breaks',
    (name) => {
      const text = readFileSync(new URL(`${name}/report.txt`, gold), 'utf8');
      const { captions } = JSON.parse(readFileSync(new URL(`${name}/gold.json`, gold), 'utf8')) as {
        captions: readonly { exact: string }[];
      };
      for (const copy of [text, text.replace(/\s*\n\s*/g, ' ')]) {
        const found = blocksOf(copy)
          .filter(({ role }) => role === 'caption')
          .map(({ start, end }) => copy.slice(start, end));
        expect(found).toHaveLength(captions.length);
        captions.forEach(({ exact }, i) => {
          expect(exact.startsWith(found[i] ?? '-')).toBe(true);
        });
      }
    },
  );
});
