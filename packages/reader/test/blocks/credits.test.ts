import type { Block } from '@onrecord/model';
import { describe, expect, test } from 'vitest';
import { blockView } from '../../src/blocks/block-view.ts';
import { markBlocks } from '../../src/blocks/read-blocks.ts';
import { treeOf } from '../tree/tree-of.ts';
import { creditCases, loneCredits, noCredits } from './credit-cases.ts';
import { plainView } from './plain-view.ts';

const BODY = 'The army said on Friday that two bridges over the river had been closed to all traffic.';
const MORE = 'Residents of the upper town told reporters that they had heard shelling during the night.';

function pictures(text: string): readonly string[] {
  const shown = ({ role, start, end }: Block): string => `${role}: ${text.slice(start, end)}`;
  return markBlocks(plainView(text))
    .filter(({ role }) => role === 'caption' || role === 'credit')
    .map(shown);
}

describe('captions with credits', () => {
  test.each(creditCases)('%s %s', (caption, credit, between) => {
    expect(pictures([BODY, MORE, `${caption}${between}${credit}`, BODY, MORE].join('\n\n'))).toEqual([
      `caption: ${caption}`,
      `credit: ${credit}`,
    ]);
  });

  test.each(creditCases.filter(([, , , inOneLine]) => inOneLine))('in one line: %s %s', (caption, credit, between) => {
    const text = [BODY, MORE, `${caption}${between}${credit}`, MORE, BODY, MORE].join(' ');
    expect(pictures(text)).toEqual([`caption: ${caption}`, `credit: ${credit}`]);
  });

  test.each(creditCases.filter(([, , , inOneLine]) => !inOneLine))(
    'in one line nothing is cut wrongly: %s %s',
    (caption, credit, between) => {
      expect(pictures([BODY, MORE, `${caption}${between}${credit}`, MORE, BODY, MORE].join(' '))).toEqual([]);
    },
  );

  test.each(loneCredits)('alone: %s', (line) => {
    expect(pictures([BODY, line, MORE].join('\n\n'))).toEqual([`credit: ${line}`]);
  });

  test('the line beside a lone credit is its caption', () => {
    expect(pictures([BODY, 'Image source, Getty Images', 'Troops are seen near the fence', MORE].join('\n\n'))).toEqual(
      ['credit: Image source, Getty Images', 'caption: Troops are seen near the fence'],
    );
  });

  test('a lone credit behind a sentence of the report takes nothing with it', () => {
    expect(pictures([BODY, MORE, 'Jane Roe/AFP', BODY, MORE, BODY].join(' '))).toEqual(['credit: Jane Roe/AFP']);
  });

  test.each(noCredits)('none: %s', (line) => {
    expect(pictures([BODY, line, MORE].join('\n\n'))).toEqual([]);
    expect(pictures([BODY, MORE, line, BODY, MORE].join(' '))).toEqual([]);
  });
});

describe('blockView', () => {
  const view = (lines: string): boolean => {
    const tree = treeOf(lines);
    return blockView(tree).hasFiniteVerb({ start: 0, end: tree.text.length });
  };
  test.each([
    ['a finite verb', 'Guards NNS dep 2\nleave VBP root 0', true],
    ['a modal', 'Guards NNS dep 3\nmay MD aux 3\nleave VB root 0', true],
    ['a subject', 'Guards NNS nsubj 2\nleaving VBG root 0', true],
    ['an order', 'Follow VB root 0\nthem PRP obj 1', true],
    ['none', 'Guards NNS root 0\nat IN case 3\nFoca NNP nmod 1', false],
    ['a participle with a place', 'Guards NNS root 0\nseen VBN acl 1\nin IN case 4\nFoca NNP obl 2', false],
    ['a participle with an object', 'Guards NNS root 0\nseen VBN acl 1\npeople NNS obj 2', true],
    ['a participle at the root', 'Guards NNS dep 2\nleft VBN root 0\nin IN case 4\nMay NNP obl 2', true],
    ['a participle in -ing', 'Guards NNS root 0\nleaving VBG acl 1', false],
  ])('%s', (_, lines, answer) => {
    expect(view(lines)).toBe(answer);
  });

  test('a subject counts with its verb only', () => {
    const tree = treeOf('Guards NNS nsubj 2\nleaving VBG root 0');
    expect(blockView(tree).hasFiniteVerb({ start: 0, end: 6 })).toBe(false);
  });

  test('sentences that begin within a span, and people', () => {
    const tree = treeOf(
      'Guards NNS nsubj 2\nleft VBD root 0\n. . punct 2\n\nLee NNP nsubj 2\nstayed VBD root 0\n. . punct 2\n\nAll DT nsubj 2\nwait VBP root 0',
    );
    const asked = blockView(tree);
    expect(asked.sentenceStarts({ start: 0, end: tree.text.length })).toEqual([0, 13, 25]);
    expect(asked.sentenceStarts({ start: 1, end: 25 })).toEqual([13]);
    expect(asked.sentenceStarts({ start: 26, end: 30 })).toEqual([]);
    expect(asked.beginsWithPerson({ start: 13, end: 20 })).toBe(false);
  });
});
