import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { CandidatesOf } from './candidates.ts';
import { isBareNoun } from './toponym-words.ts';

/** Datelines stand near the beginning of a report. */
const FAR = 1500;
/** Smaller places must be known to the project's own list. */
const LEAST_WEIGHT = 0.5;
/** "LAGOS: ", "2031-02-20 LAGOS: ", "KANO, May 2 - ": capitals at the start of a line, a date before them or not. */
const DATELINE =
  /\n[ \t]{0,8}(?:\d{4}-\d\d-\d\d[ ,:]{1,3}|\d{1,2} \p{Lu}\p{L}{2,8} \d{4}[ ,:]{1,3})?(\p{Lu}[\p{Lu}'’-]{2,20}(?:[ -]\p{Lu}[\p{Lu}'’-]{1,20}){0,2})(?=[ \t]?(?:[,:(/—–]|-{1,2}[ \t]))/gu;

/**
 * Towns in capitals with which a line of the report's beginning starts and which the tagger may not know for names, by their first
 * token: where the report was written. A label that comes back ("JORDAN: ...") is that of a speaker. O(1): the first 1500 characters.
 */
export function datelines(tree: TreeView, candidates: CandidatesOf): ReadonlyMap<TokenIndex, TokenIndex> {
  const found = new Map<TokenIndex, TokenIndex>();
  const begin = `\n${tree.text.slice(0, FAR)}`;
  for (const match of begin.matchAll(DATELINE)) {
    const [whole, words = ''] = match;
    // The line break put before the text does not count.
    const start = match.index + whole.length - words.length - 1;
    const isLabel = begin.indexOf(`\n${words}:`) !== begin.lastIndexOf(`\n${words}:`);
    const isTown =
      !isLabel &&
      !isBareNoun(words) &&
      candidates(words).some(
        ({ isWhole, kind, list, weight }) => isWhole && kind === 'city' && (list === 'own' || weight >= LEAST_WEIGHT),
      );
    const first = isTown ? tree.tokenAt(start) : undefined;
    const last = isTown ? tree.tokenAt(start + words.length - 1) : undefined;
    if (first !== undefined && last !== undefined) found.set(first, (last + 1) as TokenIndex);
  }
  return found;
}
