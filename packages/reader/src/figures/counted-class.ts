import type { TokenIndex } from '@onrecord/language';
import { PERSON_NOUNS } from '../actors/words/person-nouns.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { VERB_FORMS } from './words/act-words.ts';
import { COUNTED_NOUNS, type CountedClass } from './words/counted-words.ts';

const classes: ReadonlyMap<string, CountedClass> = new Map([
  ...PERSON_NOUNS.map((noun) => [noun, 'person'] as const),
  ...(Object.entries(COUNTED_NOUNS) as [CountedClass, string][]).flatMap(([kind, nouns]) =>
    nouns.split(/\s+/).map((noun) => [noun, kind] as const),
  ),
]);

/** The lemma of a noun, or its last part behind a hyphen ("asylum-seekers"). */
export function nounOf(tree: TreeView, token: TokenIndex): string {
  const lemma = tree.lemma(token).toLowerCase();
  if (classes.has(lemma)) return lemma;
  const lower = tree.lower(token);
  const singular = [lower, lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/-/g, '')].find((form) =>
    classes.has(form),
  );
  return singular ?? lemma;
}

const forms: ReadonlyMap<string, string> = new Map(Object.entries(VERB_FORMS));

/** The lemma of a verb. */
export function verbOf(tree: TreeView, token: TokenIndex): string {
  return forms.get(tree.lower(token)) ?? tree.lemma(token).toLowerCase();
}

/** What kind of thing a noun is. */
export function classOf(tree: TreeView, token: TokenIndex): CountedClass {
  const noun = nounOf(tree, token);
  const known = classes.get(noun) ?? classes.get(noun.split('-').at(-1) ?? '');
  // Names in the plural are peoples: "9,000 Basrans".
  return known ?? (tree.xpos(token) === 'NNPS' ? 'person' : 'other');
}
