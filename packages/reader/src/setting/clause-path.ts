import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** A word on the way up from another. */
export interface Step {
  readonly at: TokenIndex;
  /** How many clauses lie between. */
  readonly clauses: number;
  /** The word below it on the way; undefined for the first. */
  readonly below: TokenIndex | undefined;
}

/** Above these a clause is told by somebody, or only stands beside: what holds there need not hold below. */
const CLOSED: ReadonlySet<string> = new Set(['ccomp', 'parataxis', 'csubj']);
const CLAUSES: ReadonlySet<string> = new Set(['advcl', 'acl', 'xcomp', 'conj']);
const MOST_CLAUSES = 4;
const MOST_STEPS = 24;

/**
 * The words above a token, itself first, with how many clauses up each one is; it ends below a word of which the clause is the
 * content ("said [that ...]"). O(1): of so many steps at most.
 */
export function clausePath(tree: TreeView, token: TokenIndex): readonly Step[] {
  const path: Step[] = [];
  let clauses = 0;
  let below: TokenIndex | undefined;
  let at: TokenIndex | undefined = token;
  for (let steps = 0; steps < MOST_STEPS && at !== undefined && clauses < MOST_CLAUSES; steps++) {
    path.push({ at, clauses, below });
    const relation = tree.baseRelation(at);
    if (CLOSED.has(relation)) break;
    if (CLAUSES.has(relation) && isPredicate(tree, at)) clauses++;
    below = at;
    at = tree.head(at);
  }
  return path;
}

/** A verb, or a noun or adjective with "be". */
export function isPredicate(tree: TreeView, token: TokenIndex): boolean {
  return tree.upos(token) === 'VERB' || tree.children(token, 'cop', 'nsubj').length > 0;
}
