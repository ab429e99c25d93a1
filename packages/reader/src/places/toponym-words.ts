import { countryOf, type TokenIndex, type TokenRange } from '@onrecord/language';
import type { PlaceKind } from '@onrecord/model';
import { MONTHS, WEEKDAYS } from '../times/time-words.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { isWellKnown } from './candidates.ts';
import { isPartWord, kindOfNoun } from './name-parts.ts';
import type { Toponym } from './toponym.ts';

const calendar: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'christmas',
  'easter',
  'ramadan',
]);

/** The mention of a place by these tokens. */
export function toponym(tree: TreeView, { first, end }: TokenRange, kind: PlaceKind | undefined): Toponym {
  const text = wordsOf(tree, first, end);
  const hasThe = first > 0 && tree.lower((first - 1) as TokenIndex) === 'the';
  return {
    ...{ first, end, at: tree.span({ first, end }), text },
    ...(kind !== undefined && { kind }),
    ...(hasThe && { hasThe }),
  };
}

/** "Syrian", "the Swiss". */
export function isDemonym(text: string): boolean {
  return countryOf(text)?.as === 'demonym';
}

/** "the North", "the Strip": a part or kind of place without its name; "the Gulf" is known by it. */
export function isBareNoun(text: string): boolean {
  return isPartWord(text) || calendar.has(text.toLowerCase()) || (kindOfNoun(text) !== undefined && !isWellKnown(text));
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  return /^[\p{Lu}]/u.test(word);
}

/** The words of a range, parted by single spaces. */
export function wordsOf(tree: TreeView, first: TokenIndex, end: TokenIndex): string {
  const { start, end: to } = tree.span({ first, end });
  return tree.text.slice(start, to).replace(/\s+/g, ' ');
}
