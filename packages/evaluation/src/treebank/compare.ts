import type { AnalysedText } from '@onrecord/language';
import type { Span } from '@onrecord/model';
import { noCounts, type TreebankCounts } from './counts.ts';
import type { LaidOut } from './lay-out.ts';

/**
 * Compares an analysis with the treebank as the CoNLL 2018 shared task does (Zeman et al. 2018): words are aligned where
 * they have the same edges, white space aside; a head is right when it is aligned with the gold head. Words whose letters
 * are not in the text count as gold words that nobody can find. O(words).
 */
export function compareTrees(gold: LaidOut, system: AnalysedText): TreebankCounts {
  const ink = inkCounts(gold.text);
  const systemAt = new Map(system.tokens.map((span, index) => [key(ink, span), index]));
  const systemOf = gold.spans.map((span) => (span ? systemAt.get(key(ink, span)) : undefined));
  const goldHeads = headsOf(gold);
  const right = { words: 0, upos: 0, xpos: 0, lemmas: 0, heads: 0, arcs: 0, arcsWithSubtype: 0 };
  gold.words.forEach((word, index) => {
    const token = systemOf[index];
    if (token === undefined) return;
    const goldHead = goldHeads[index] ?? -1;
    const headRight = system.tree.head[token] === (goldHead === -1 ? -1 : systemOf[goldHead]);
    const relation = system.tree.relation[token] ?? '';
    right.words++;
    right.upos += Number(system.tags.upos[token] === word.upos);
    right.xpos += Number(system.tags.xpos[token] === word.xpos);
    right.lemmas += Number(word.lemma === '_' || system.lemmas[token] === word.lemma);
    right.heads += Number(headRight);
    right.arcs += Number(headRight && base(relation) === base(word.relation));
    right.arcsWithSubtype += Number(headRight && relation === word.relation);
  });
  const sentences = compareSentences(gold, system, ink);
  return { ...noCounts, ...right, ...sentences, goldWords: gold.words.length, systemWords: system.tokens.length };
}

function compareSentences(
  gold: LaidOut,
  system: AnalysedText,
  ink: Uint32Array,
): Pick<TreebankCounts, 'goldSentences' | 'systemSentences' | 'sentences'> {
  const goldSpans = new Set(gold.sentences.map((range) => key(ink, sentenceSpan(range, gold.spans))));
  const systemSpans = system.sentences.map((range) => key(ink, sentenceSpan(range, system.tokens)));
  return {
    goldSentences: gold.sentences.length,
    systemSentences: system.sentences.length,
    sentences: systemSpans.filter((span) => goldSpans.has(span)).length,
  };
}

/** Right, found and wanted ends of sentences, the end of the document left out. */
export function compareBoundaries(
  gold: LaidOut,
  system: AnalysedText,
): { readonly right: number; readonly predicted: number; readonly gold: number } {
  const ink = inkCounts(gold.text);
  const all = ink[gold.text.length] ?? 0;
  const ends = (spans: readonly Span[]): ReadonlySet<number> =>
    new Set(spans.map(({ end }) => ink[end] ?? 0).filter((end) => end < all));
  const wanted = ends(gold.sentences.map((range) => sentenceSpan(range, gold.spans)));
  const found = ends(system.sentences.map((range) => sentenceSpan(range, system.tokens)));
  return { right: [...found].filter((end) => wanted.has(end)).length, predicted: found.size, gold: wanted.size };
}

/** How many characters that are not white space stand before each offset. */
function inkCounts(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) counts[i + 1] = (counts[i] ?? 0) + (/\s/.test(text.charAt(i)) ? 0 : 1);
  return counts;
}

function key(ink: Uint32Array, { start, end }: Span): string {
  return `${ink[start]}-${ink[end]}`;
}

function sentenceSpan(
  { first, end }: { readonly first: number; readonly end: number },
  spans: readonly (Span | undefined)[],
): Span {
  const placed = spans.slice(first, end).filter((span) => span !== undefined);
  return { start: placed[0]?.start ?? 0, end: placed.at(-1)?.end ?? 0 };
}

/** Positions of the governors in the document instead of the sentence. */
function headsOf({ words, sentences }: LaidOut): readonly number[] {
  return sentences.flatMap(({ first, end }) =>
    words.slice(first, end).map(({ head }) => (head < 0 ? -1 : first + head)),
  );
}

function base(relation: string): string {
  return relation.split(':', 1)[0] ?? '';
}
