import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../statements/surface.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { STANCE_ADJECTIVES, STANCE_NOUNS, STANCE_VERBS, type StanceGroup } from './words/stance-words.ts';

interface Entry extends StanceGroup {
  readonly particle?: string;
}

function byLemma(groups: readonly StanceGroup[]): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const group of groups) {
    for (const words of group.words) {
      const [lemma = '', particle] = words.split(' ');
      const list = map.get(lemma) ?? [];
      list.push({ ...group, ...(particle !== undefined && { particle }) });
      map.set(lemma, list);
    }
  }
  return map;
}

const verbs = byLemma(STANCE_VERBS);
const nouns = byLemma(STANCE_NOUNS);
const adjectives = byLemma(STANCE_ADJECTIVES);
/** How far a particle stands behind its verb. */
const REACH = 3;

/** The stances that a verb may tell, its particle looked at. O(1). */
export function stanceVerbs(tree: TreeView, verb: TokenIndex): readonly StanceGroup[] {
  const entries = verbs.get(tree.lemma(verb));
  return (
    entries?.filter(({ particle }) => particle === undefined || particleAt(tree, verb, particle) !== undefined) ?? []
  );
}

/** Where rules look for stances, by lemma. */
export const STANCE_VERB_LEMMAS: readonly string[] = [...verbs.keys()];
export const STANCE_NOUN_LEMMAS: readonly string[] = [...nouns.keys()];
export const STANCE_ADJECTIVE_LEMMAS: readonly string[] = [...adjectives.keys()];

export function stanceNoun(lemma: string): StanceGroup | undefined {
  return nouns.get(lemma)?.[0];
}

export function stanceNouns(lemma: string): readonly StanceGroup[] {
  return nouns.get(lemma) ?? [];
}

export function stanceAdjectives(lemma: string): readonly StanceGroup[] {
  return adjectives.get(lemma) ?? [];
}

/** The last word of a cue: its particle ("ruled out", "called on"), else itself. */
export function lastOfCue(tree: TreeView, verb: TokenIndex, group?: StanceGroup): TokenIndex {
  const lemma = tree.lemma(verb);
  for (const words of group?.words ?? []) {
    const [first, particle] = words.split(' ');
    if (first !== lemma || particle === undefined) continue;
    const at = particleAt(tree, verb, particle);
    if (at !== undefined) return at;
  }
  if (group) return verb;
  for (const { particle } of verbs.get(lemma) ?? []) {
    const at = particle === undefined ? undefined : particleAt(tree, verb, particle);
    if (at !== undefined) return at;
  }
  return verb;
}

function particleAt(tree: TreeView, verb: TokenIndex, particle: string): TokenIndex | undefined {
  for (let i = verb + 1; i < Math.min(tree.size, verb + REACH); i++) {
    if (tree.lower(tokenIndex(i)) === particle) return tokenIndex(i);
    if (tree.upos(tokenIndex(i)) !== 'ADV') return undefined;
  }
  return undefined;
}
