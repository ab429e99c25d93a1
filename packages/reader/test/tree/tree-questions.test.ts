import type { TokenIndex, TokenRange } from '@onrecord/language';
import { describe, expect, test } from 'vitest';
import { agentOf } from '../../src/tree/agent-of.ts';
import { appositions } from '../../src/tree/appositions.ts';
import { auxiliaries } from '../../src/tree/auxiliaries.ts';
import { conjuncts } from '../../src/tree/conjuncts.ts';
import { isNegated } from '../../src/tree/is-negated.ts';
import { isPassive } from '../../src/tree/is-passive.ts';
import { nounPhrase, nounPhraseCore } from '../../src/tree/noun-phrase.ts';
import { doerOf, subjectOf } from '../../src/tree/subject-of.ts';
import type { TreeView } from '../../src/tree/tree-view.ts';
import { sentences } from './sentences.ts';
import { at, treeOf } from './tree-of.ts';

type Name = keyof typeof sentences;

/** Asks the question about the word of the sentence, and gives the words of the answer. */
function ask<T>(
  name: Name,
  word: string,
  question: (tree: TreeView, token: TokenIndex) => T,
  words: (tree: TreeView, answer: T) => string,
): string {
  const tree = treeOf(sentences[name]);
  return words(tree, question(tree, at(tree, word)));
}

const tokenWord = (tree: TreeView, token: TokenIndex | undefined): string =>
  token === undefined ? '-' : tree.word(token);
const rangeWords = (tree: TreeView, range: TokenRange): string => tree.anchor(range).quote;
const listWords = (tree: TreeView, tokens: readonly TokenIndex[]): string =>
  tokens.map((token) => tree.word(token)).join(' ');

describe('subjectOf', () => {
  test.each<[Name, string, string]>([
    ['active', 'shelled', 'own army'],
    ['active', 'burned', 'shared army'],
    ['passive', 'shelled', 'own town'],
    ['passive', 'burned', 'shared town'],
    ['relative', 'fled', 'relative guards'],
    ['relative', 'hid', 'shared guards'],
    ['relative', 'found', 'own guards'],
    ['coordinatedRelative', 'hid', 'relative Guards'],
    ['objectRelative', 'rejected', 'own Lee'],
    ['objectControl', 'leave', 'controlled them'],
    ['subjectControl', 'leave', 'controlled Lee'],
    ['passiveControl', 'leave', 'controlled Residents'],
    ['chain', 'seen', 'controlled Guards'],
    ['participleClause', 'killing', 'participle Rebels'],
    ['finiteClause', 'shelled', '-'],
    ['participleModifiers', 'guarding', 'participle Troops'],
    ['participleModifiers', 'wounded', 'participle guards'],
    ['decision', 'leave', 'controlled army'],
    ['bareDecision', 'leave', '-'],
    ['predicateNoun', 'ruin', 'own It'],
    ['question', 'fired', 'own Who'],
    ['passivePurpose', 'stop', '-'],
    ['passivePurposeOfSomebody', 'stop', 'participle guards'],
    ['difficulty', 'leaving', '-'],
  ])('%s: %s: %s', (name, word, answer) => {
    expect(
      ask(name, word, subjectOf, (tree, subject) => (subject ? `${subject.by} ${tree.word(subject.token)}` : '-')),
    ).toBe(answer);
  });

  test('a tree that goes round in circles ends', () => {
    const tree = treeOf('made VBN xcomp 2\nknown VBN xcomp 1');
    expect(subjectOf(tree, 0 as TokenIndex)).toBeUndefined();
  });
});

describe('agentOf and doerOf', () => {
  test.each<[Name, string, string, string]>([
    ['active', 'shelled', '-', 'army'],
    ['passive', 'shelled', 'army', 'army'],
    ['byWhen', 'evacuated', '-', '-'],
    ['participleModifiers', 'wounded', 'rebels', 'rebels'],
    ['participleModifiers', 'guarding', '-', 'Troops'],
    ['passive', 'burned', '-', '-'],
  ])('%s: %s: agent %s, doer %s', (name, word, agent, doer) => {
    expect(ask(name, word, agentOf, tokenWord)).toBe(agent);
    expect(ask(name, word, doerOf, (tree, subject) => tokenWord(tree, subject?.token))).toBe(doer);
  });
});

describe('isPassive', () => {
  test.each<[Name, string, boolean]>([
    ['active', 'shelled', false],
    ['passive', 'shelled', true],
    ['passive', 'burned', true],
    ['perfect', 'shelled', false],
    ['perfect', 'burned', false],
    ['participleModifiers', 'wounded', true],
    ['participleModifiers', 'guarding', false],
    ['passiveControl', 'told', true],
    ['passiveControl', 'leave', false],
    ['chain', 'seen', true],
    ['got', 'hit', true],
    ['participleWithObject', 'given', false],
    ['participleWithObject', 'left', false],
    ['predicateNoun', 'ruin', false],
  ])('%s: %s: %s', (name, word, answer) => {
    expect(ask(name, word, isPassive, (_, passive) => String(passive))).toBe(String(answer));
  });
});

describe('isNegated', () => {
  test.each<[Name, string, boolean]>([
    ['negations', 'shell', true],
    ['negations', 'burn', true],
    ['negations', 'left', false],
    ['nobody', 'came', true],
    ['nobody', 'spoke', true],
    ['nobody', 'stopping', true],
    ['noLonger', 'fight', true],
    ['longer', 'fight', false],
    ['passiveThenObject', 'freed', true],
    ['active', 'shelled', false],
    ['active', 'burned', false],
  ])('%s: %s: %s', (name, word, answer) => {
    expect(ask(name, word, isNegated, (_, negated) => String(negated))).toBe(String(answer));
  });
});

describe('nounPhrase and nounPhraseCore', () => {
  test.each<[Name, string, string, string]>([
    [
      'phrase',
      'bridge',
      'the last stone bridge of the town, which fell, and two roads',
      'the last stone bridge of the town',
    ],
    ['phrase', 'town', 'the town', 'the town'],
    ['phrase', 'roads', 'two roads', 'two roads'],
    ['apposition', 'Lee', 'Ms Lee, the mayor', 'Ms Lee'],
    ['apposition', 'Rao', 'Rao, guards and aides', 'Rao'],
    ['decision', 'army', 'The army', 'The army'],
    ['decision', 'decision', "The army's decision to leave", "The army's decision"],
    ['predicateNoun', 'ruin', 'a ruin', 'a ruin'],
    ['active', 'villages', 'two villages', 'two villages'],
  ])('%s: %s', (name, word, whole, core) => {
    expect(ask(name, word, nounPhrase, rangeWords)).toBe(whole);
    expect(ask(name, word, nounPhraseCore, rangeWords)).toBe(core);
  });
});

describe('conjuncts, appositions, auxiliaries', () => {
  test('conjuncts', () => {
    expect(ask('apposition', 'Rao', conjuncts, listWords)).toBe('Rao guards aides');
    expect(ask('active', 'town', conjuncts, listWords)).toBe('town');
  });

  test('appositions', () => {
    expect(ask('apposition', 'Lee', appositions, listWords)).toBe('mayor');
    expect(ask('apposition', 'Rao', appositions, listWords)).toBe('');
  });

  test.each<[Name, string, string]>([
    ['perfect', 'shelled', 'have'],
    ['perfect', 'burned', 'have'],
    ['passive', 'burned', 'was'],
    ['active', 'burned', ''],
    ['negations', 'burn', 'did'],
    ['negations', 'left', ''],
    ['predicateNoun', 'ruin', 'is'],
  ])('auxiliaries: %s: %s: %s', (name, word, answer) => {
    expect(ask(name, word, auxiliaries, listWords)).toBe(answer);
  });
});
