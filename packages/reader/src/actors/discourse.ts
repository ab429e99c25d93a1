import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Mention } from './mention.ts';

/** One place where an actor or thing was mentioned, by a noun phrase or by a pronoun that was resolved. */
export interface Occurrence {
  readonly token: TokenIndex;
  readonly mention: Mention;
  readonly pronoun: boolean;
  readonly sentence: number;
  readonly quotation: number;
}

/** How far back a pronoun or a pointing noun phrase is looked up. */
const MOST_SENTENCES = 5;
const MOST_OCCURRENCES = 60;

/** The mentions so far, in text order. */
export interface Discourse {
  add(occurrence: Occurrence): void;
  /** The last occurrences before the sentence's window closes, the latest first; at most 60 from 5 sentences. */
  recent(sentence: number): readonly Occurrence[];
}

export function discourse(): Discourse {
  const all: Occurrence[] = [];
  return {
    add: (occurrence) => void all.push(occurrence),
    recent: (sentence) => {
      const found: Occurrence[] = [];
      for (let i = all.length - 1; i >= 0 && found.length < MOST_OCCURRENCES; i--) {
        const occurrence = all[i];
        if (!occurrence || sentence - occurrence.sentence > MOST_SENTENCES) break;
        found.push(occurrence);
      }
      return found;
    },
  };
}

/** The verb, or predicate, that governs the phrase most nearly. */
export function clauseOf(tree: TreeView, token: TokenIndex): TokenIndex {
  let at = token;
  for (let steps = 0; steps < 40; steps++) {
    const up = tree.head(at);
    if (up === undefined) return at;
    const relation = tree.baseRelation(at);
    if (at !== token && ['VERB', 'AUX'].includes(tree.upos(at))) return at;
    if (at !== token && ['ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis', 'root'].includes(relation)) return at;
    at = up;
  }
  return at;
}
