import type { Statement } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** The statement of which each word is the cue ("rejected", "called"). O(statements). */
export function cuesOf(tree: TreeView, statements: readonly Statement[]): ReadonlyMap<TokenIndex, Statement> {
  const cues = new Map<TokenIndex, Statement>();
  for (const statement of statements) {
    if (statement.cue.status !== 'stated') continue;
    const { first, end } = tree.tokensIn(statement.cue.anchor);
    for (let at: number = first; at < end; at++) cues.set(at as TokenIndex, statement);
  }
  return cues;
}
