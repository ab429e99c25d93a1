import type { Actor } from '@onrecord/model';
import type { TreeView } from '../tree/tree-view.ts';
import type { Found } from './find-actors.ts';
import type { Mention, PhraseKind } from './mention.ts';
import { isLocative } from './metonyms.ts';

/** The kind that the record says; undefined for what is no actor. */
export const ACTOR_KIND_OF: Readonly<Record<PhraseKind, Actor['kind'] | undefined>> = {
  person: 'person',
  organization: 'organization',
  state: 'state',
  group: 'group',
  population: 'population',
  unknown: 'unknown',
  document: 'unknown',
  place: undefined,
  thing: undefined,
};

/** Ids in text order of the first mention; a thing has none. */
export function numbered({ mentions, table }: Found): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  for (const { id } of mentions) {
    if (table.root(id) === id && ACTOR_KIND_OF[table.kind(id)] !== undefined) ids.set(id, `a${ids.size + 1}`);
  }
  return ids;
}

/** Named actors are listed without being asked for; a country only where it is more than a place. */
export function isListed(tree: TreeView, { table, pointers, zones }: Found, mention: Mention): boolean {
  const kind = table.kind(mention.id);
  // who took a picture is no part of what is reported
  if (zones.isCredit(mention.head)) return false;
  if (kind === 'state')
    return (
      !isLocative(tree, mention.head) &&
      tree.relation(mention.head) !== 'nmod:unmarked' &&
      (mention.form === 'name' || isNamedPhrase(tree, mention) || isRule(mention))
    );
  if (kind === 'unknown')
    return mention.form === 'name' && ['nsubj', 'nsubj:pass', 'obl:agent'].includes(tree.relation(mention.head));
  if (kind !== 'person' && kind !== 'organization' && kind !== 'population') return false;
  return (
    mention.form === 'name' ||
    pointers.nominals.has(mention.id) ||
    (kind === 'organization' && isNamedPhrase(tree, mention))
  );
}

/** "the regime" means those who rule, named or not. */
function isRule({ definite, words }: Mention): boolean {
  return definite && (words.at(-1) === 'regime' || words.at(-1) === 'junta');
}

/** "the Chadian army": a noun phrase that says whose it is, in its adjectives. */
function isNamedPhrase(tree: TreeView, { definite, words, range: { end }, head }: Mention): boolean {
  return (
    definite &&
    end <= head + 5 &&
    words.length > 1 &&
    tree.children(head, 'amod', 'compound', 'nmod:poss').some((child) => /^\p{Lu}/u.test(tree.word(child)))
  );
}
