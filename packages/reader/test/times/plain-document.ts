import type { AnalysedText, TokenIndex, TokenRange, Upos } from '@onrecord/language';

const TOKEN =
  /\p{L}+(?=n['’]t\b)|n['’]t\b|['’]\p{L}{1,2}\b|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+\.(?=\p{L}\.)|\p{L}+|[^\s\p{L}\d]/gu;
const MODALS = new Set(['will', 'would', 'may', 'might', 'could', 'can', 'must', 'should', 'shall', "'ll"]);

/** Word by word and without context: good enough where only the order of words counts. */
function tagOf(word: string): readonly [Upos, string] {
  const lower = word.toLowerCase();
  if (MODALS.has(lower)) return ['AUX', 'MD'];
  if (/^\d/.test(word)) return ['NUM', 'CD'];
  if (!/\p{L}/u.test(word)) return ['PUNCT', '.'];
  if (/^(?:said|was|were|had|left|fell|met|began|died|\p{L}+ed)$/u.test(lower)) return ['VERB', 'VBD'];
  if (lower === 'to') return ['PART', 'TO'];
  return [/^\p{Lu}/u.test(word) ? 'PROPN' : 'NOUN', /^\p{Lu}/u.test(word) ? 'NNP' : 'NN'];
}

/** A document without a model: words by pattern, one flat tree a sentence. Sentences end at full stops before a capital and at line ends. */
export function plainDocument(text: string): AnalysedText {
  const tokens = [...text.matchAll(TOKEN)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  const sentences: TokenRange[] = [];
  let first = 0;
  tokens.forEach(({ end }, index) => {
    const gap = text.slice(end, tokens[index + 1]?.start ?? text.length);
    const isLast = index === tokens.length - 1;
    if (
      !isLast &&
      !gap.includes('\n') &&
      !(/^[.!?]$/.test(words[index] ?? '') && gap !== '' && /^\p{Lu}/u.test(words[index + 1] ?? ''))
    )
      return;
    sentences.push({ first: first as TokenIndex, end: (index + 1) as TokenIndex });
    first = index + 1;
  });
  const head = tokens.map((): TokenIndex | -1 => -1);
  for (const range of sentences) for (let i = range.first + 1; i < range.end; i++) head[i] = range.first;
  const tags = words.map(tagOf);
  return {
    text,
    tokens,
    sentences,
    tags: { upos: tags.map(([upos]) => upos), xpos: tags.map(([, xpos]) => xpos) },
    lemmas: words.map((word) => word.toLowerCase()),
    tree: { head, relation: head.map((governor) => (governor === -1 ? 'root' : 'dep')) },
    names: [],
  };
}
