import type { Name, TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { CandidatesOf } from './candidates.ts';
import { isPartWord, kindOfNoun } from './name-parts.ts';
import { isCapital, wordsOf } from './toponym-words.ts';

/** A name cannot grow by more words to each side. */
const MOST_GROWTH = 3;

/** The longest known name that the name is a part of: "Golan" of "the Golan Heights", "Hormuz" of "the Strait of Hormuz". */
export function grown(tree: TreeView, candidates: CandidatesOf, { first, end, type }: Name): TokenRange {
  if (type === 'person') return { first, end };
  const sentence = tree.sentence(tree.sentenceOf(first));
  let left = first;
  while (left > sentence.first && first - left < MOST_GROWTH && canGrow(tree, (left - 1) as TokenIndex)) left--;
  let right = end;
  while (right < sentence.end && right - end < MOST_GROWTH && canGrow(tree, right)) right++;
  for (let length = right - left; length > end - first; length--) {
    for (let from = Math.max(left, end - length); from <= first && from + length <= right; from++) {
      const text = wordsOf(tree, from as TokenIndex, (from + length) as TokenIndex);
      if (
        !/^[\p{L}\d]/u.test(text) ||
        !/[\p{L}\d.]$/u.test(text) ||
        /^(?:of|and|on|as|am|do|e|y) | (?:of|and)$/.test(text)
      )
        continue;
      const isKnown = candidates(text).some(({ isWhole, list }) => isWhole && (list !== 'geonames' || isProper(text)));
      if (isKnown) return { first: from as TokenIndex, end: (from + length) as TokenIndex };
    }
  }
  return { first, end };
}

/** Small words inside names. Own list. */
const PARTICLES: ReadonlySet<string> = new Set([
  'es',
  'el',
  'al',
  'de',
  'del',
  'la',
  'las',
  'los',
  'da',
  'do',
  'di',
  'ez',
  'ash',
  'as',
  'ar',
  'ad',
  'kwa',
  'sur',
  'am',
  'upon',
  'on',
  'y',
  'und',
  'e',
  'le',
]);

/** Whether a word beside a name may be a part of the name: "Heights", "Strait", "of", "eastern", "crossing". */
function canGrow(tree: TreeView, token: TokenIndex): boolean {
  const word = tree.word(token);
  if (/^[-‐‑–]$/.test(word) || PARTICLES.has(word)) return true;
  if (tree.upos(token) === 'PUNCT' || tree.xpos(token) === 'POS') return false;
  if (/^(?:The|A|An|In|Of|And|But|From)$/.test(word)) return false;
  return isCapital(word) || word === 'of' || isPartWord(word) || kindOfNoun(word) !== undefined;
}

/** All words but particles are capitalised: "Dar es Salaam". */
function isProper(text: string): boolean {
  return text.split(/[\s-]+/).every((word, i) => isCapital(word) || (i > 0 && PARTICLES.has(word)));
}
