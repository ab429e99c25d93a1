import type { AnalysedText, TokenIndex, Upos } from '@onrecord/language';
import { describe, expect, it } from 'vitest';
import { compareBoundaries, compareTrees } from '../src/treebank/compare.ts';
import { readConllu, type TreebankDocument } from '../src/treebank/conllu.ts';
import { addCounts, noCounts, treebankRates } from '../src/treebank/counts.ts';
import { layOut, type LaidOut } from '../src/treebank/lay-out.ts';
import { scoreTreebank } from '../src/treebank/score-treebank.ts';

const row = (...columns: readonly string[]): string => columns.join('\t');
/** Two invented sentences: a contraction, a possessive, a space that is missing, an empty node. */
const CONLLU = [
  '# newdoc id = invented-1',
  '# newpar',
  "# text = Boats didn't wait.",
  row('1', 'Boats', 'boat', 'NOUN', 'NNS', '_', '4', 'nsubj', '_', '_'),
  row('2-3', "didn't", '_', '_', '_', '_', '_', '_', '_', '_'),
  row('2', 'did', 'do', 'AUX', 'VBD', '_', '4', 'aux', '_', '_'),
  row('3', "n't", 'not', 'PART', 'RB', '_', '4', 'advmod', '_', '_'),
  row('4', 'wait', 'wait', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  row('4.1', 'long', 'long', 'ADV', 'RB', '_', '_', '_', '4:advmod', '_'),
  row('5', '.', '.', 'PUNCT', '.', '_', '4', 'punct', '_', '_'),
  '',
  '# newpar',
  '# text = Wells were dug',
  row('1', 'Wells', 'well', 'NOUN', 'NNS', '_', '3', 'nsubj:pass', '_', '_'),
  row('2', 'were', 'be', 'AUX', 'VBD', '_', '3', 'aux:pass', '_', '_'),
  row('3', 'dug', 'dig', 'VERB', 'VBN', '_', '0', 'root', '_', '_'),
  '',
  '# text = again',
  row('1', 'again', 'again', 'ADV', 'RB', '_', '0', 'root', '_', '_'),
  '',
].join('\n');

const [document] = readConllu(CONLLU) as readonly [TreebankDocument];
const gold = layOut(document, { paragraphBreak: '\n\n', write: 'surface' });

/** The analysis that says what the treebank says. */
function analysisOf({ text, words, spans, sentences }: LaidOut): AnalysedText {
  const first = words.map(
    (_, index) => sentences.find((range) => range.first <= index && index < range.end)?.first ?? 0,
  );
  return {
    text,
    tokens: spans.filter((span) => span !== undefined),
    sentences,
    tags: { upos: words.map(({ upos }) => upos as Upos), xpos: words.map(({ xpos }) => xpos) },
    lemmas: words.map(({ lemma }) => lemma),
    tree: {
      head: words.map(({ head }, index) => (head < 0 ? -1 : (((first[index] ?? 0) + head) as TokenIndex))),
      relation: words.map(({ relation }) => relation),
    },
    names: [],
  };
}

const perfect = analysisOf(gold);

describe('readConllu', () => {
  it('reads documents, paragraphs, contractions, and leaves out empty nodes', () => {
    expect(document.id).toBe('invented-1');
    expect(document.sentences.map(({ startsParagraph }) => startsParagraph)).toEqual([true, true, false]);
    expect(document.sentences[0]?.tokens.map(({ text, words }) => [text, words])).toEqual([
      ['Boats', 1],
      ["didn't", 2],
      ['wait', 1],
      ['.', 1],
    ]);
    expect(document.sentences[0]?.words.map(({ form, head }) => [form, head])).toEqual([
      ['Boats', 3],
      ['did', 3],
      ["n't", 3],
      ['wait', -1],
      ['.', 3],
    ]);
  });

  it('refuses a line that is not CoNLL-U, with its number', () => {
    expect(() => readConllu('1\tBoats\n\n')).toThrow('line 1 has 2 columns');
    expect(() => readConllu(`# x\n${row('a', ...'bcdefghij')}\n\n`)).toThrow('line 2 begins with "a"');
  });
});

describe('layOut', () => {
  it('writes what the source had, with the places of the words', () => {
    expect(gold.text).toBe("Boats didn't wait.\n\nWells were dug again");
    expect(gold.spans.map((span) => span && gold.text.slice(span.start, span.end))).toEqual([
      'Boats',
      'did',
      "n't",
      'wait',
      '.',
      'Wells',
      'were',
      'dug',
      'again',
    ]);
  });

  it('loses line breaks on demand', () => {
    expect(layOut(document, { paragraphBreak: ' ', write: 'surface' }).text).toBe(
      "Boats didn't wait. Wells were dug again",
    );
  });

  it('has no place for a word whose letters are not in the text, unless words are written', () => {
    const [spoken] = readConllu(
      [
        row('1-2', 'gonna', '_', '_', '_', '_', '_', '_', '_', '_'),
        row('1', 'going', 'go', 'VERB', 'VBG', '_', '0', 'root', '_', '_'),
        row('2', 'to', 'to', 'PART', 'TO', '_', '1', 'mark', '_', '_'),
        '',
        '',
      ].join('\n'),
    ) as readonly [TreebankDocument];
    expect(layOut(spoken, { paragraphBreak: ' ', write: 'surface' })).toMatchObject({
      text: 'gonna',
      spans: [undefined, undefined],
    });
    expect(layOut(spoken, { paragraphBreak: ' ', write: 'words' })).toMatchObject({
      text: 'goingto',
      spans: [
        { start: 0, end: 5 },
        { start: 5, end: 7 },
      ],
    });
  });
});

describe('compareTrees', () => {
  it('finds the treebank itself perfect', () => {
    const all = treebankRates(compareTrees(gold, perfect));
    expect(Object.values(all)).toEqual(Object.values(all).map(() => 1));
  });

  it('counts each layer by itself', () => {
    const system: AnalysedText = {
      ...perfect,
      tags: { upos: perfect.tags.upos.with(0, 'VERB'), xpos: perfect.tags.xpos.with(1, 'VB') },
      lemmas: perfect.lemmas.with(3, 'waiting'),
      tree: {
        head: perfect.tree.head.with(4, 0 as TokenIndex),
        relation: perfect.tree.relation.with(0, 'obj').with(5, 'nsubj'),
      },
    };
    expect(compareTrees(gold, system)).toMatchObject({
      words: 9,
      upos: 8,
      xpos: 8,
      lemmas: 8,
      heads: 8,
      arcs: 7,
      arcsWithSubtype: 6,
      sentences: 3,
    });
  });

  it('takes any lemma where the treebank gives none', () => {
    const without = { ...gold, words: gold.words.map((word) => ({ ...word, lemma: '_' })) };
    expect(compareTrees(without, { ...perfect, lemmas: perfect.lemmas.map(() => 'x') }).lemmas).toBe(9);
  });

  it('loses the words of a contraction that is not split, and what hangs on them', () => {
    const system: AnalysedText = {
      ...perfect,
      tokens: perfect.tokens.flatMap((span, index) =>
        index === 2 ? [] : index === 1 ? [{ start: 6, end: 12 }] : [span],
      ),
    };
    const counts = compareTrees(gold, system);
    expect(counts).toMatchObject({ goldWords: 9, systemWords: 8, words: 7 });
    expect(treebankRates(counts).words).toBeCloseTo(14 / 17, 10);
  });

  it('a right root is right only in the word that is aligned', () => {
    const system = { ...perfect, tree: { ...perfect.tree, head: perfect.tree.head.map(() => -1 as const) } };
    expect(compareTrees(gold, system).heads).toBe(3);
  });
});

describe('compareBoundaries', () => {
  const joined: AnalysedText = { ...perfect, sentences: [{ first: 0 as TokenIndex, end: 9 as TokenIndex }] };

  it('does not count the end of the document', () => {
    expect(compareBoundaries(gold, perfect)).toEqual({ right: 2, predicted: 2, gold: 2 });
    expect(compareBoundaries(gold, joined)).toEqual({ right: 0, predicted: 0, gold: 2 });
  });
});

describe('scoreTreebank', () => {
  it('adds up documents, with and without the treebank’s own words', () => {
    const score = scoreTreebank([document, document], {
      analyse: (text) =>
        text === gold.text ? perfect : analysisOf(layOut(document, { paragraphBreak: ' ', write: 'surface' })),
      analyseTokens: (text) => ({ ...perfect, text, lemmas: perfect.lemmas.map(() => 'x') }),
    });
    expect(score).toMatchObject({
      documents: 2,
      words: 18,
      rawText: { rates: { las: 1 }, lasInterval: { low: 1, high: 1 } },
      boundaries: { lost: { f1: 1 } },
    });
    expect(score.goldTokens.rates).toMatchObject({ lemmas: 0, uas: 1 });
  });

  it('sums of nothing are nothing', () => {
    expect(addCounts([])).toEqual(noCounts);
    expect(treebankRates(noCounts).las).toBe(0);
  });
});
