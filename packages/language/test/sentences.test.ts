import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../src/sentences/split-sentences.ts';
import { tokenize } from '../src/tokens/tokenize.ts';

/** "‖" marks where a sentence ends; it stands before the white space that follows. */
const cases = [
  'The dam failed.‖ Nobody was hurt.',
  '“The dam failed,” she said.‖ “Nobody was hurt.”‖ She left.',
  '"The dam failed," she said.‖ "Nobody was hurt."‖ She left.',
  '"Who opened it?" Ms Lee asked.‖ "The army."',
  '"Who opened it?"‖ The army did not answer.',
  '“Who opened it?” she asked.',
  '“Stop! we want to live,” they shouted.',
  'Mr. Lee met Gen. Park and Lt. Col. J. Smith.‖ They talked.',
  'It fell by 3.5 per cent to $1.2m.‖ On Dec. 6th it rose.',
  'He came from the U.S. and left for the U.K. delegation.‖ Nobody came.',
  'He went back to the U.S.‖ The minister stayed.',
  'At 5 p.m. the truce began.‖ At 6 p.m.‖ The guns spoke.',
  'He waited... and waited…‖ Nothing came.',
  'First line\nSecond line'.replace('\n', '‖\n'),
  'The crew left the \nharbour\n before noon.‖ It rained.',
  'The crew left the harbour,\n before noon‖\n\n but nobody saw it.',
  'The crew left the harbour‖\nbefore noon',
  'The crew left the harbour.‖ \nbefore noon',
  'A headline without a stop‖\n\nThe first sentence.',
  'They fled the town of Rafah.‖Police said so.',
  'They went to the Strip‖The army said so on YouTube.',
  'Ten were killed.‖“We ran,” she said.‖"It burned," he said.',
  'He ended “the plan”‖Officials said nothing.',
  'Ten were killed (two of them police).‖ (The army denied it.)‖ It rained.',
  'It fell in May.[3]‖ It rose in June.',
  'Troops near the border fence‖ - JANE DOE/EPA-EFE/Shutterstock‖ The talks failed.',
  'Troops near the border fence‖ - AP Photo/Jane Doe‖ Nearly all had gone.',
  'Troops near the long border fence in the north‖ - Jane Doe‖\n\nThe talks failed.',
  'The talks - long and hard - failed.',
  'A market after the blast‖ Image: Jane Doe.‖\n\nIt was full.',
  'Town floods‖ Thursday, May 7, 2015‖ The dam failed.',
  'date 2024-05-05‖ The dam failed.',
  'It was signed on Thursday, May 7, 2015 in Cairo.',
  'They said: “Go.”',
];

const wrapped = [
  'The ministry said on Monday that the convoy had reached the town and that',
  'the aid had been unloaded. Residents said that they had seen no lorries in',
  'the streets of the town, and that the road to the north had been closed by',
  'the army since the weekend.',
].join('\n');

function split(text: string): readonly string[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

const pieces = fc
  .array(
    fc.constantFrom(
      'Mr.',
      ' ',
      '\n',
      'U.S.',
      '"',
      '”',
      '“',
      '.',
      '. ',
      '?',
      'A',
      'b',
      '5',
      '- ',
      '/',
      'AFP',
      '[',
      ']',
      '…',
      '(',
      ')',
      '😀',
      '\ud83d',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('splitSentences', () => {
  it.each(cases)('%s', (marked) => {
    expect(split(marked.replaceAll('‖', ''))).toEqual(marked.split('‖').map((sentence) => sentence.trim()));
  });

  it('ignores line breaks that only wrap the text to a width', () => {
    expect(split(wrapped).map((sentence) => sentence.slice(0, 12))).toEqual(['The ministry', 'Residents sa']);
  });

  it('covers all tokens in order', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const tokens = tokenize(text);
        let end = 0;
        for (const sentence of splitSentences(text, tokens)) {
          expect(sentence.first).toBe(end);
          expect(sentence.end).toBeGreaterThan(sentence.first);
          ({ end } = sentence);
        }
        expect(end).toBe(tokens.length);
      }),
      { seed: 21, numRuns: 500 },
    );
  });

  it('begins one at each break that is asked for, wherever it lies', () => {
    const text = 'FOCA, May 3 (Northline) - The bridge is open. It was shut.';
    const tokens = tokenize(text);
    const starts = (breaks: readonly number[]): readonly (number | undefined)[] =>
      splitSentences(text, tokens, breaks).map(({ first }) => tokens[first]?.start);
    expect(starts([])).toEqual([0, text.indexOf('It')]);
    expect(starts([text.indexOf('The')])).toEqual([0, text.indexOf('The'), text.indexOf('It')]);
    expect(starts([0, text.indexOf('It'), 9_999])).toEqual([0, text.indexOf('It')]);
  });

  it('gives the sentences of two texts for the two texts with an empty line between', () => {
    fc.assert(
      fc.property(pieces, pieces, (first, second) => {
        expect(split(`${first}\n\n${second}`)).toEqual([...split(first), ...split(second)]);
      }),
      { seed: 22, numRuns: 500 },
    );
  });

  it.each(['"', '. ', '.', '?" ', ' - A/', '\n', 'A\n', '[1]', '...', 'Mr. ', '( ', ' - A', '”A'])(
    'takes 50,000 times %j',
    (unit) => {
      const text = unit.repeat(50_000);
      const tokens = tokenize(text);
      const found = splitSentences(text, tokens);
      expect(found.at(-1)?.end ?? 0).toBe(tokens.length);
    },
  );
});
