import { type CountryReference, countryOf, type TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** How much of the report's talk is about a country, 0 to 1, by ISO code: names, demonyms and seats of government. */
export type CountryEvidence = ReadonlyMap<string, number>;

const LONGEST = 5;
/** How much each way to name a country counts; a capital is a town as well, and says less. */
const COUNTS: Readonly<Record<CountryReference['as'], number>> = { name: 1, demonym: 1, capital: 0.5 };

/** Counts the countries that a text names. Linear. */
export function countryEvidence(tree: TreeView): CountryEvidence {
  const known = new Map<string, CountryReference | undefined>();
  const reference = (text: string): CountryReference | undefined => {
    if (!known.has(text)) known.set(text, countryOf(text));
    return known.get(text);
  };
  const counts = new Map<string, number>();
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
        counts.set(found.iso, (counts.get(found.iso) ?? 0) + COUNTS[found.as]);
        taken = length;
        break;
      }
    }
    at += taken;
  }
  const most = Math.max(1, ...counts.values());
  return new Map([...counts].map(([iso, count]) => [iso, Math.sqrt(count / most)]));
}

/** A word inside the name of a country: "Republic of the Congo". */
function isNameWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) || word === 'of' || word === 'and' || word === 'the';
}

const MOST_LETTERS = 60;
