import type { NameType, TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { countryOf } from './countries.ts';
import { isTitleWord, lists } from './word-sets.ts';
import { folded, range, singular, wordsOf } from './words-of.ts';

/** A name found in the text, before titles are taken off. */
export interface NameSpan extends TokenRange {
  /** What the names layer says; absent where only the tags show a name. */
  readonly type?: NameType;
}

const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
/** In a line where this share of the words begins with a capital, capitals show nothing. */
const HEADLINE_SHARE = 0.7;
const LONGEST_NAME = 12;

/**
 * The names of the text: those of the names layer, and runs of proper nouns that it has left out. In text order, without
 * overlap. O(tokens).
 */
export function nameSpans(tree: TreeView): readonly NameSpan[] {
  const layer = tree.document.names;
  const taken = new Uint8Array(tree.size);
  for (const { first, end } of layer) taken.fill(1, first, end);
  const known = new Set(layer.map((name) => wordsOf(tree, name).join(' ')));
  const runs: NameSpan[] = [];
  tree.document.sentences.forEach((sentence) => {
    const capitals = isHeadline(tree, sentence);
    for (const run of properRuns(tree, sentence, taken)) {
      const words = wordsOf(tree, run);
      if (words.length > 0 && (!capitals || isSureName(words, known))) runs.push(run);
    }
  });
  return [...layer, ...runs].sort((a, b) => a.first - b.first);
}

function isSureName(words: readonly string[], known: ReadonlySet<string>): boolean {
  const name = words.join(' ');
  return (
    known.has(name) ||
    countryOf(name) !== undefined ||
    lists.knownOrganizations.has(name) ||
    lists.maleNames.has(words[0] ?? '') ||
    lists.femaleNames.has(words[0] ?? '')
  );
}

function isHeadline(tree: TreeView, { first, end }: TokenRange): boolean {
  let letters = 0;
  let capitals = 0;
  for (let i = first as number; i < end; i++) {
    const word = tree.word(i as TokenIndex);
    if (word.length < 4 || !/^\p{L}/u.test(word)) continue;
    letters++;
    if (/^\p{Lu}/u.test(word)) capitals++;
  }
  return letters >= 4 && capitals / letters >= HEADLINE_SHARE;
}

function properRuns(tree: TreeView, sentence: TokenRange, taken: Uint8Array): readonly NameSpan[] {
  const runs: NameSpan[] = [];
  const isPart = (i: number): boolean => i < sentence.end && taken[i] === 0 && isNameToken(tree, i as TokenIndex);
  for (let i = sentence.first as number; i < sentence.end; i++) {
    if (!isPart(i)) continue;
    let end = i + 1;
    while (end - i < LONGEST_NAME) {
      const next = nextPart(tree, i, end, isPart);
      if (next === end) break;
      end = next;
    }
    runs.push(range(i, end));
    i = end - 1;
  }
  return runs;
}

/** Where the name goes on to from `end`: over the next word, a hyphen, or "of" behind a word like "Ministry". */
function nextPart(tree: TreeView, first: number, end: number, isPart: (i: number) => boolean): number {
  if (isPart(end)) return end + 1;
  if (end + 1 >= tree.size || !isPart(end + 1)) return end;
  const link = tree.lower(end as TokenIndex);
  const touches = tree.tokenSpan((end - 1) as TokenIndex).end === tree.tokenSpan(end as TokenIndex).start;
  if (/^[-–‑&]$/.test(link) && (touches || link === '&')) return end + 2;
  const opens = Array.from({ length: end - first }, (_, k) => folded(tree.word((first + k) as TokenIndex))).some(
    (word) => lists.bodyOpeners.has(word),
  );
  if (opens && (link === 'of' || link === 'for')) return end + 2;
  return end;
}

function isNameToken(tree: TreeView, token: TokenIndex): boolean {
  const word = tree.word(token);
  const lower = folded(word);
  if (DAYS_AND_MONTHS.has(lower)) return false;
  const capital = /^(?:\p{Lu}|No\.?$)/u.test(word);
  if (tree.upos(token) === 'PROPN') return capital || lists.particles.has(lower);
  // The tagger reads many parts of names as common words: a capital inside a sentence is as good a sign before a title or a body's noun.
  if (!capital || tree.upos(token) === 'PRON' || tree.upos(token) === 'DET') return false;
  const { first } = tree.sentence(tree.sentenceOf(token));
  if (token === first) return false;
  return (
    isTitleWord(lower) ||
    lists.organizationWords.has(lower) ||
    lists.roleNouns.has(singular(lower)) ||
    /^\p{Lu}{2,6}s?$/u.test(word)
  );
}
