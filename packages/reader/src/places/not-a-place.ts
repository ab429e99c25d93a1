import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { CandidatesOf } from './candidates.ts';
import { wordsOf } from './toponym-words.ts';
import { BODY_NOUNS, NAMED_THING_NOUNS, STATE_NOUNS } from './words/named-thing-words.ts';

const bodies: ReadonlySet<string> = new Set(BODY_NOUNS);
const things: ReadonlySet<string> = new Set(NAMED_THING_NOUNS);
const states: ReadonlySet<string> = new Set(STATE_NOUNS);

/**
 * Whether a name that may sound like a place is that of a body, a ship, a paper or an operation: by its last word where no list knows
 * the whole ("the Virunga Front"), or by the noun before it ("the tanker Mercer Street", "the vessel, the Mercer Street").
 */
export function isOtherThing(tree: TreeView, candidates: CandidatesOf, { first, end }: TokenRange): boolean {
  if (isNamedThing(tree, first)) return true;
  const last = tree.lower((end - 1) as TokenIndex);
  return bodies.has(last) && (end - first === 1 || !isKnown(candidates, wordsOf(tree, first, end)));
}

/** Whether an unknown name calls itself a state: "the Kharran Republic". */
export function isUnknownState(tree: TreeView, candidates: CandidatesOf, { first, end }: TokenRange): boolean {
  const isState = states.has(tree.lower((end - 1) as TokenIndex)) || states.has(tree.lower(first));
  return isState && end - first > 1 && candidates(wordsOf(tree, first, end)).length === 0;
}

function isKnown(candidates: CandidatesOf, text: string): boolean {
  return candidates(text).some(({ isWhole }) => isWhole);
}

function isNamedThing(tree: TreeView, first: TokenIndex): boolean {
  const word = (at: number): string => (at < 0 ? '' : tree.lower(at as TokenIndex));
  if (things.has(word(first - 1)) || word(first) === 'operation') return true;
  const isWithArticle = word(first - 1) === 'the';
  if (isWithArticle && word(first - 2) === 'aboard') return true;
  return isWithArticle && word(first - 2) === ',' && things.has(word(first - 3));
}
