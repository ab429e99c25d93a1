import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { CandidatesOf } from './candidates.ts';
import { contextToponym } from './context-toponym.ts';
import { countriesNamed } from './country-evidence.ts';
import { datelines } from './datelines.ts';
import type { Finder } from './finder.ts';
import { nameToponym } from './name-toponym.ts';
import { toponym as toponymAt, wordsOf } from './toponym-words.ts';
import type { Toponym } from './toponym.ts';

/**
 * The place names of a text: those the tagger found, those it took for something else although the words around say a place, and those
 * it missed behind "in". Names inside names of people and bodies are left. Linear in the text.
 */
export function findToponyms(tree: TreeView, candidates: CandidatesOf): readonly Toponym[] {
  const { names } = tree.document;
  const taken = new Set(
    names.filter(({ type }) => type === 'person').map((name) => wordsOf(tree, name.first, name.end)),
  );
  const countries = new Set([...countriesNamed(tree)].map(({ iso }) => iso));
  const finder: Finder = { tree, candidates, countries, taken };
  const written = datelines(tree, candidates);
  const found: Toponym[] = [];
  let next = 0;
  let at = 0;
  while (at < tree.size) {
    while ((names[next]?.end ?? Infinity) <= at) next++;
    const name = names[next];
    const isName = name !== undefined && name.first <= at;
    const list = isListed(tree, found.at(-1), at);
    const datelineEnd = written.get(at as TokenIndex);
    const inDateline =
      datelineEnd !== undefined && name?.type !== 'place'
        ? toponymAt(tree, { first: at as TokenIndex, end: datelineEnd }, undefined)
        : undefined;
    const toponym =
      inDateline ??
      (isName
        ? nameToponym(finder, name, list)
        : contextToponym(finder, at as TokenIndex, { list, end: name?.first ?? tree.size }));
    const end = Math.max(toponym?.end ?? 0, isName ? name.end : at + 1);
    const before = found.at(-1);
    if (toponym !== undefined && (before === undefined || before.end <= toponym.first)) found.push(toponym);
    at = end;
  }
  return withContainers(tree, found);
}

/** "in A, B and C": the name stands in a list behind a place. */
function isListed(tree: TreeView, before: Toponym | undefined, at: number): boolean {
  if (before === undefined || at - before.end > 2 || at === before.end) return false;
  for (let token = before.end; token < at; token++) {
    if (!/^(?:,|and|or|&)$/.test(tree.word(token as TokenIndex))) return false;
  }
  return true;
}

/** "Aleppo, Syria": the second may hold the first. */
function withContainers(tree: TreeView, found: readonly Toponym[]): readonly Toponym[] {
  return found.map((one, i) => {
    const next = found[i + 1];
    const isBehindComma = next !== undefined && next.first === one.end + 1 && tree.word(one.end) === ',';
    return isBehindComma ? { ...one, container: i + 1 } : one;
  });
}
