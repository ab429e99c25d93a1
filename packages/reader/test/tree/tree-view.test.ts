import type { TokenIndex } from '@onrecord/language';
import { describe, expect, test } from 'vitest';
import { treeView } from '../../src/tree/tree-view.ts';
import { sentences } from './sentences.ts';
import { at, treeOf } from './tree-of.ts';

const two = treeOf(`${sentences.active.trim()}\n\n${sentences.objectControl.trim()}`);
const words = (tokens: readonly TokenIndex[]): string => tokens.map((token) => two.word(token)).join(' ');

describe('a view of two sentences', () => {
  test('words, tags and relations', () => {
    const shelled = at(two, 'shelled');
    expect(two.text).toBe('The army shelled the town and burned two villages. Lee urged them to leave.');
    expect(two.lower(0 as TokenIndex)).toBe('the');
    expect([two.upos(shelled), two.xpos(shelled), two.lemma(at(two, 'urged'))]).toEqual(['VERB', 'VBD', 'urge']);
    expect([two.relation(at(two, 'army')), two.head(at(two, 'army')), two.head(shelled)]).toEqual([
      'nsubj',
      shelled,
      undefined,
    ]);
  });

  test('a relation with subtype answers to its base', () => {
    const passive = treeOf(sentences.passive);
    const town = at(passive, 'town');
    expect([passive.relation(town), passive.baseRelation(town)]).toEqual(['nsubj:pass', 'nsubj']);
    expect(passive.children(at(passive, 'shelled'), 'nsubj')).toEqual([town]);
    expect(passive.children(at(passive, 'shelled'), 'nsubj:pass')).toEqual([town]);
  });

  test('children and descendants are in text order', () => {
    expect(words(two.children(at(two, 'shelled')))).toBe('army town burned .');
    expect(words(two.descendants(at(two, 'burned')))).toBe('and burned two villages');
    expect(words(two.descendants(at(two, 'urged')))).toBe('Lee urged them to leave .');
  });

  test('a subtree goes from its first to its last token', () => {
    expect(two.anchor(two.subtree(at(two, 'burned'))).quote).toBe('and burned two villages');
    expect(two.anchor(two.subtree(at(two, 'army'))).quote).toBe('The army');
  });

  test('isUnder holds for itself and all governors, not across sentences', () => {
    expect(two.isUnder(at(two, 'two'), at(two, 'shelled'))).toBe(true);
    expect(two.isUnder(at(two, 'army'), at(two, 'army'))).toBe(true);
    expect(two.isUnder(at(two, 'army'), at(two, 'burned'))).toBe(false);
    expect(two.isUnder(at(two, 'Lee'), at(two, 'shelled'))).toBe(false);
  });

  test('sentences', () => {
    expect([two.sentenceOf(at(two, 'villages')), two.sentenceOf(at(two, 'Lee'))]).toEqual([0, 1]);
    expect(two.anchor(two.sentence(1)).quote).toBe('Lee urged them to leave.');
  });

  test('tokenAt gives the token that covers the offset, or the next one', () => {
    expect([0, 2, 3, 4].map((offset) => two.tokenAt(offset))).toEqual([0, 0, 1, 1]);
    expect(two.tokenAt(two.text.length)).toBeUndefined();
    expect(two.tokenAt(two.text.length - 1)).toBe(two.size - 1);
  });

  test('tokensIn gives the tokens that begin within the span', () => {
    expect(two.tokensIn({ start: 2, end: 10 })).toEqual({ first: 1, end: 3 });
    expect(two.tokensIn({ start: 0, end: 3 })).toEqual({ first: 0, end: 1 });
    expect(two.tokensIn({ start: 3, end: 4 })).toEqual({ first: 1, end: 1 });
  });

  test('a token outside the text is refused', () => {
    expect(() => two.word(99 as TokenIndex)).toThrow(RangeError);
  });
});

test('an empty text has no tokens', () => {
  const empty = treeView({
    text: '',
    tokens: [],
    sentences: [],
    tags: { upos: [], xpos: [] },
    lemmas: [],
    tree: { head: [], relation: [] },
    names: [],
  });
  expect(empty.size).toBe(0);
  expect(empty.tokenAt(0)).toBeUndefined();
});
