import { type CountryReference, countryOf, type TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { CandidatesOf } from './candidates.ts';
import type { NameGroup } from './name-groups.ts';

/** How much of the report's talk is about each country, 0 to 1, by ISO code. */
export interface CountryEvidence {
  /** By its name, what its people and things are called, its seat of government, and regions that lie in it. */
  of(iso: string): number;
  /** The same without its name: what supports that a name means this country at all ("Georgian" for "Georgia"). */
  besidesName(iso: string): number;
}

const LONGEST = 5;
const MOST_LETTERS = 60;
/** How much each way to name a country counts; a capital is a town as well, and says less. */
const COUNTS = { name: 1, demonym: 1 } as const;
const CAPITAL_COUNT = 0.5;
/** A town of that name elsewhere that is so well known keeps a capital from telling of its country: "Tripoli". */
const RIVAL_WEIGHT = 0.65;
/** A region of the own list that is no other place's name: "Texas". */
const REGION_COUNT = 0.6;

/** Counts the countries that a text names. Linear. */
export function countryEvidence(
  tree: TreeView,
  groups: readonly NameGroup[],
  candidates: CandidatesOf,
): CountryEvidence {
  const byName = new Map<string, number>();
  const besides = new Map<string, number>();
  for (const { iso, as } of countriesNamed(tree))
    if (as !== 'capital') add(as === 'name' ? byName : besides, iso, COUNTS[as]);
  for (const { text, mentions } of groups) {
    const capital = countryOf(text);
    if (capital?.as === 'capital') {
      const isRivalled = candidates(text).some(
        ({ country, weight, kind }) => country !== capital.iso && kind === 'city' && weight > RIVAL_WEIGHT,
      );
      if (!isRivalled) add(besides, capital.iso, CAPITAL_COUNT * mentions.length);
    }
    const [only, ...others] = candidates(text).filter(({ list, isWhole }) => isWhole && list !== 'geonames');
    if (only?.country === undefined || others.length > 0 || only.kind !== 'region') continue;
    add(besides, only.country, REGION_COUNT * mentions.length);
  }
  const all = new Map(besides);
  for (const [iso, count] of byName) add(all, iso, count);
  const most = Math.max(1, ...all.values());
  const share = (count: number | undefined): number => Math.sqrt((count ?? 0) / most);
  return { of: (iso) => share(all.get(iso)), besidesName: (iso) => share(besides.get(iso)) };
}

/** Every naming of a country in text order, the longest first, linear: "South Korea", not "Korea". */
export function* countriesNamed(tree: TreeView): Generator<CountryReference> {
  const known = new Map<string, CountryReference | undefined>();
  const reference = (text: string): CountryReference | undefined => {
    if (!known.has(text)) known.set(text, countryOf(text));
    return known.get(text);
  };
  let at = 0;
  while (at < tree.size) {
    let taken = 1;
    if (/^\p{Lu}/u.test(tree.word(at as TokenIndex))) {
      let most = 1;
      while (most < LONGEST && at + most < tree.size && isNameWord(tree.word((at + most) as TokenIndex))) most++;
      for (let length = most; length > 0; length--) {
        const { start, end } = tree.span({ first: at as TokenIndex, end: (at + length) as TokenIndex });
        const found = end - start > MOST_LETTERS ? undefined : reference(tree.text.slice(start, end));
        if (found === undefined) continue;
        yield found;
        taken = length;
        break;
      }
    }
    at += taken;
  }
}

/** A word inside the name of a country: "Republic of the Congo". */
function isNameWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) || word === 'of' || word === 'and' || word === 'the';
}

function add(counts: Map<string, number>, iso: string, count: number): void {
  counts.set(iso, (counts.get(iso) ?? 0) + count);
}
