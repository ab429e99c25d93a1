import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { ConditionKind } from './conditions.ts';
import { around, type State } from './operator.ts';

/** What a condition makes of the act that hangs on it: an ultimatum ("unless ... within two days") is a threat. */
export function underCondition(
  tree: TreeView,
  state: State,
  { head, kind }: { readonly head: TokenIndex; readonly kind: ConditionKind },
): State {
  if (state.settled || kind === 'until') return state;
  if (state.last === 'future') {
    if (kind === 'unless' && hasTerm(tree, head)) return { realis: 'threatened', last: 'threatened', by: head };
    return { realis: 'conditional', last: 'conditional', by: head };
  }
  return state.realis === 'actual' ? around('conditional', state, head) : state;
}

const TERMS: ReadonlySet<string> = new Set(['within', 'by', 'before', 'immediately', 'at']);

/** "within 48 hours", "by Friday". */
function hasTerm(tree: TreeView, clause: TokenIndex): boolean {
  return tree.descendants(clause).some((word) => TERMS.has(tree.lower(word)) && tree.upos(word) !== 'VERB');
}
