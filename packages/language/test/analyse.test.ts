import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AnalysedText, type Analyser, UPOS, loadAnalyser } from '../src/index.ts';
import { LONGEST_SENTENCE } from '../src/parser/state.ts';
import { trainToyModel } from './toy-model.ts';

let analyser: Analyser;
beforeAll(() => {
  analyser = loadAnalyser(trainToyModel());
});

/** What of the promises of `Layers` does not hold. */
function brokenPromises(document: AnalysedText): readonly string[] {
  const { tokens, tags, lemmas, tree } = document;
  const layers = [tags.upos, tags.xpos, lemmas, tree.head, tree.relation];
  return [
    ...brokenTokens(document),
    ...layers.filter((layer) => layer.length !== tokens.length).map(() => 'a layer is not as long as the tokens'),
    ...tags.upos.filter((tag) => !UPOS.includes(tag)),
    ...brokenSentences(document),
    ...brokenNames(document),
  ];
}

function* brokenTokens({ text, tokens }: AnalysedText): Generator<string> {
  let at = 0;
  for (const { start, end } of tokens) {
    if (start >= end || start < at || end > text.length) yield `token ${start}-${end}`;
    if (text.slice(at, start).trim() !== '') yield `text before ${start} is in no token`;
    at = end;
  }
  if (text.slice(at).trim() !== '') yield `text after ${at} is in no token`;
}

function* brokenSentences({ tokens, sentences, tree }: AnalysedText): Generator<string> {
  let next = 0;
  for (const { first, end } of sentences) {
    if (first !== next || end <= first) yield `sentence ${first}-${end}`;
    const heads = tree.head.slice(first, end).map((head) => (head === -1 ? -1 : head - first));
    if (heads.filter((head) => head === -1).length !== 1) yield `roots of sentence ${first}`;
    if (heads.some((head) => head < -1 || head >= heads.length)) yield `a head outside of sentence ${first}`;
    if (hasCircle(heads)) yield `a circle in sentence ${first}`;
    next = end;
  }
  if (next !== tokens.length) yield 'tokens in no sentence';
}

function* brokenNames({ tokens, names }: AnalysedText): Generator<string> {
  let after = 0;
  for (const { first, end } of names) {
    if (first < after || first >= end || end > tokens.length) yield `name ${first}-${end}`;
    after = end;
  }
}

/** Walks from each word up, until a word that is known to lead to the root, or one met on this very way. */
function hasCircle(heads: readonly number[]): boolean {
  const wayOf = new Int32Array(heads.length);
  for (let i = 0; i < heads.length; i++) {
    let at = i;
    while (at >= 0 && wayOf[at] === 0) {
      wayOf[at] = i + 1;
      at = heads[at] ?? -1;
      if (at >= 0 && wayOf[at] === i + 1) return true;
    }
  }
  return false;
}

describe('an analyser', () => {
  it('knows what it was taught', () => {
    const { tree, tags } = analyser.analyse('The convoy left the hospital.');
    expect(tags.upos).toEqual(['DET', 'NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT']);
    expect(tree.head).toEqual([1, 2, -1, 4, 2, 2]);
    expect(tree.relation).toEqual(['det', 'nsubj', 'root', 'det', 'obj', 'punct']);
  });

  it('gives whole layers for any string', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('The', 'left', '.', '”', '“', "'s", '\n\n', '\u05d0', '\ud800', '😀', '12', '–', ' '), {
          maxLength: 60,
        })
        .map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (string) => {
        expect(brokenPromises(analyser.analyse(string))).toEqual([]);
      }),
    );
  });

  it.each([
    ['"', 100_000],
    ['1', 100_000],
    ['(', 100_000],
    [' ', 100_000],
    ['a-', 20_000],
    ['a ', 20_000],
    ['. ', 20_000],
    ['“ ', 20_000],
    ['\n', 20_000],
  ])('gives whole layers for a text that is nothing but %j, %d times', (piece, times) => {
    expect(brokenPromises(analyser.analyse(piece.repeat(times)))).toEqual([]);
  });

  it('hangs the parts of a sentence that is too long for the parser on its first root', () => {
    const tokens = Array.from({ length: LONGEST_SENTENCE * 2 + 1 }, (_, i) => ({ start: i * 2, end: i * 2 + 1 }));
    const text = 'a '.repeat(tokens.length);
    const whole = { first: 0, end: tokens.length } as unknown as AnalysedText['sentences'][number];
    const { tree, sentences } = analyser.analyseTokens(text, tokens, [whole]);
    expect(sentences).toHaveLength(1);
    const root = tree.head.indexOf(-1 as (typeof tree.head)[number]);
    expect(tree.head.lastIndexOf(-1)).toBe(root);
    expect(tree.head[LONGEST_SENTENCE * 2]).toBe(root);
    expect(tree.relation[LONGEST_SENTENCE * 2]).toBe('parataxis');
  });

  it('keeps the tokens and sentences it is given', () => {
    const tokens = [
      { start: 0, end: 3 },
      { start: 4, end: 10 },
    ];
    const ranges = [
      { first: 0, end: 1 },
      { first: 1, end: 2 },
    ] as unknown as AnalysedText['sentences'];
    const document = analyser.analyseTokens('The convoy', tokens, ranges);
    expect(document.tokens).toEqual(tokens);
    expect(document.sentences).toEqual(ranges);
    expect(document.tree.head).toEqual([-1, -1]);
  });

  it('does not remember earlier texts', () => {
    const text = 'Doctors said shells hit the bridge.';
    const before = analyser.analyse(text);
    analyser.analyse('Left said. The old old bridge doctors three.');
    expect(analyser.analyse(text)).toEqual(before);
  });

  it('refuses bytes that are no model', () => {
    expect(() => loadAnalyser(new Uint8Array(100))).toThrow(RangeError);
    expect(() => loadAnalyser(trainToyModel().subarray(0, 5000))).toThrow(RangeError);
  });
});
