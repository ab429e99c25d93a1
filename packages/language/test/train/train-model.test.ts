import { expect, it } from 'vitest';
import { loadAnalyser } from '../../src/analyse.ts';
import { readConllu } from '../../train/conllu.ts';
import { scoreAnalyser } from '../../train/evaluate.ts';
import { trainToyModel } from '../toy-model.ts';
import { toyTreebank } from '../toy-treebank.ts';

it('gives the same bytes when trained twice', () => {
  expect(Buffer.compare(trainToyModel(), trainToyModel())).toBe(0);
});

it('learns the treebank it was trained on, and scores it', () => {
  const scores = scoreAnalyser(loadAnalyser(trainToyModel()), readConllu(toyTreebank(1)));
  expect(scores).toMatchObject({ words: 28, upos: 100, xpos: 100, uas: 100, las: 100, lasWithSubtypes: 100 });
  expect(scores.fromText).toMatchObject({ words: 100, sentences: 100, upos: 100, las: 100 });
});

it('counts each kind of mistake', () => {
  const file = toyTreebank(1)
    .replace('\tNOUN\tNN\t', '\tPROPN\tNN\t')
    .replace('\tVERB\tVBD\t', '\tVERB\tVBN\t')
    .replace('aux:pass', 'aux');
  const scores = scoreAnalyser(loadAnalyser(trainToyModel()), readConllu(file));
  expect(scores).toMatchObject({ upos: 96.43, xpos: 96.43, uas: 100, las: 100, lasWithSubtypes: 96.43 });
});
