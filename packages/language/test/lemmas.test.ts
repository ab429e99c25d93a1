import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, editBetween, readEdit, writeEdit } from '../src/lemmas/edit.ts';
import { lemmasStage } from '../src/lemmas/lemmas-stage.ts';
import { openLemmatizer } from '../src/lemmas/lemmatizer.ts';
import { readContainer, writeContainer } from '../src/model/container.ts';
import { lemmaSections } from '../train/lemmas/lemma-sections.ts';
import type { TreebankSentence } from '../train/conllu.ts';

/** "form/lemma/UPOS/XPOS", parted by spaces. */
function sentence(words: string): TreebankSentence {
  const rows = words.split(' ').map((word) => word.split('/') as [string, string, string, string]);
  return {
    document: 'test',
    text: '',
    forms: rows.map(([form]) => form),
    lemmas: rows.map(([, lemma]) => lemma),
    upos: rows.map(([, , upos]) => upos),
    xpos: rows.map(([, , , xpos]) => xpos),
    heads: [],
    relations: [],
    entities: [],
    spaceAfter: [],
    newParagraph: false,
  };
}

const learnt = [
  'I/I/PRON/PRP carried/carry/VERB/VBD hurried/hurry/VERB/VBD walked/walk/VERB/VBD talked/talk/VERB/VBD',
  "was/be/AUX/VBD were/be/AUX/VBD dogs/dog/NOUN/NNS cats/cat/NOUN/NNS men/man/NOUN/NNS Fields/Fields/PROPN/NNP n't/not/PART/RB",
  'buses/bus/NOUN/NNS United/unite/ADJ/NNP left/leave/VERB/VBD left/left/ADJ/JJ',
];
const lemmatizer = openLemmatizer(
  readContainer(
    writeContainer('test', lemmaSections(learnt.map(sentence), ['provoke', 'walk', 'provoking', 'provok'])),
  ),
);

describe('openLemmatizer', () => {
  it.each([
    ['carried', 'VERB', 'VBD', 'carry'],
    ['worried', 'VERB', 'VBD', 'worry'],
    ['provoking', 'VERB', 'VBG', 'provoke'],
    ['Walked', 'VERB', 'VBD', 'walk'],
    ['WERE', 'AUX', 'VBD', 'be'],
    ['rats', 'NOUN', 'NNS', 'rat'],
    ['men', 'NOUN', 'NNS', 'man'],
    ['n’t', 'PART', 'RB', 'not'],
    ['left', 'VERB', 'VBD', 'leave'],
    ['left', 'ADJ', 'JJ', 'left'],
    ['Fields', 'PROPN', 'NNP', 'Fields'],
    ['Kilis', 'PROPN', 'NNP', 'Kilis'],
    ['I', 'PRON', 'PRP', 'I'],
    ['zzz', 'X', 'FW', 'zzz'],
    ['s', 'NOUN', 'NNS', 's'],
  ])('%s as %s %s is %s', (form, upos, xpos, lemma) => {
    expect(lemmatizer.lemma(form, upos, xpos)).toBe(lemma);
  });

  it('is a stage that gives one lemma a token', () => {
    const text = 'Dogs barked';
    const tokens = [
      { start: 0, end: 4 },
      { start: 5, end: 11 },
    ];
    const tags = { upos: ['NOUN', 'VERB'] as const, xpos: ['NNS', 'VBD'] };
    expect(lemmasStage(lemmatizer).run({ text, tokens, tags })).toEqual(['dog', 'bark']);
  });
});

describe('edits', () => {
  it('make the lemma of the form, also through a model file', () => {
    const word = fc.string({ maxLength: 8 }).filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(
        word,
        word.filter((text) => text !== ''),
        (form, lemma) => {
          expect(applyEdit(form, readEdit(writeEdit(editBetween(form, lemma))))).toBe(lemma);
        },
      ),
      { seed: 31 },
    );
  });

  it('are refused by forms that are too short', () => {
    expect(applyEdit('ab', { cut: 3, append: 'x' })).toBeUndefined();
    expect(applyEdit('ab', { cut: 2, append: '' })).toBeUndefined();
  });
});
