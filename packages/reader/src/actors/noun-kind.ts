import type { Count, Gender, PhraseKind } from './mention.ts';
import { countryOfDemonym } from './countries.ts';
import { lists } from './word-sets.ts';
import { singular } from './words-of.ts';

/** What a common noun means when it heads a noun phrase. `word` is folded. */
export interface NounKind {
  readonly kind: PhraseKind;
  readonly count: Count;
  readonly gender: Gender;
}

const of = (kind: PhraseKind, count: Count, gender: Gender = 'any'): NounKind => ({ kind, count, gender });

/** Reads the kind of actor from the noun lists; a noun that is in none of them is a thing. */
export function nounKind(word: string, plural: boolean): NounKind {
  const one = singular(word);
  if (lists.pluralBodies.has(word)) return of(word === 'troops' ? 'group' : 'organization', 'many');
  if (lists.populationNouns.has(word)) return of('population', 'many');
  if (lists.groupNouns.has(word)) return of('group', word.endsWith('s') ? 'many' : 'any');
  if (plural && (lists.personNouns.has(one) || lists.personNouns.has(word))) return of('group', 'many');
  if (lists.personNouns.has(word))
    return of('person', 'one', lists.maleNouns.has(word) ? 'he' : lists.femaleNouns.has(word) ? 'she' : 'any');
  if (lists.stateNouns.has(one)) return plural ? of('group', 'many') : of('state', 'any');
  if (lists.organizationNouns.has(one)) return plural ? of('group', 'many') : of('organization', 'any');
  if (countryOfDemonym(word) !== undefined)
    return plural || word.endsWith('s') ? of('population', 'many') : of('population', 'any');
  if (lists.documentNouns.has(one) || lists.documentNouns.has(word)) return of('document', plural ? 'many' : 'one');
  return of('thing', plural ? 'many' : 'one');
}
