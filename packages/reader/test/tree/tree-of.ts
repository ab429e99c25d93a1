import type { AnalysedText, TokenIndex, Upos } from '@onrecord/language';
import { type TreeView, treeView } from '../../src/tree/tree-view.ts';

const UPOS_OF: Readonly<Record<string, Upos>> = {
  DT: 'DET',
  JJ: 'ADJ',
  RB: 'ADV',
  CD: 'NUM',
  IN: 'ADP',
  CC: 'CCONJ',
  TO: 'PART',
  POS: 'PART',
  MD: 'AUX',
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WDT: 'PRON',
  '.': 'PUNCT',
  ',': 'PUNCT',
};

/**
 * A sentence with its tree written by hand: a word a line, `word tag relation head`, heads 1-based, 0 for the root. Lemma is
 * the word in small letters unless a fifth field says otherwise. Empty lines part sentences.
 */
export function treeOf(lines: string): TreeView {
  const tokens: { start: number; end: number }[] = [];
  const sentences: { first: TokenIndex; end: TokenIndex }[] = [];
  const upos: Upos[] = [];
  const xpos: string[] = [];
  const lemmas: string[] = [];
  const head: (TokenIndex | -1)[] = [];
  const relation: string[] = [];
  let text = '';
  for (const sentence of lines.trim().split(/\n\s*\n/)) {
    const first = tokens.length;
    for (const line of sentence.split('\n')) {
      const [word = '', tag = '', label = '', governor = '0', lemma = word.toLowerCase()] = line.trim().split(/\s+/);
      if (text !== '' && !/^(?:[.,]|'s|n't)$/.test(word)) text += ' ';
      tokens.push({ start: text.length, end: text.length + word.length });
      text += word;
      upos.push(UPOS_OF[tag] ?? (/^(?:aux|cop)/.test(label) ? 'AUX' : 'VERB'));
      xpos.push(tag);
      lemmas.push(lemma);
      head.push(governor === '0' ? -1 : ((first + Number(governor) - 1) as TokenIndex));
      relation.push(label);
    }
    sentences.push({ first: first as TokenIndex, end: tokens.length as TokenIndex });
  }
  const document: AnalysedText = {
    text,
    tokens,
    sentences,
    tags: { upos, xpos },
    lemmas,
    tree: { head, relation },
    names: [],
  };
  return treeView(document);
}

/** The first token with this word. */
export function at(tree: TreeView, word: string): TokenIndex {
  for (let token = 0; token < tree.size; token++)
    if (tree.word(token as TokenIndex) === word) return token as TokenIndex;
  throw new RangeError(`No word "${word}" in "${tree.text}"`);
}
