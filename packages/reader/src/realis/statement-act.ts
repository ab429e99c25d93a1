import type { Realis, Statement, StatementAct } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { subjectOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { around, type Operator, type State } from './operator.ts';

/** What the act of a statement makes of an infinitive or noun in it whose own words leave it open. */
const OPEN: Readonly<Partial<Record<StatementAct, Operator>>> = {
  threaten: 'threatened',
  promise: 'planned',
  demand: 'demanded',
  urge: 'demanded',
  offer: 'offered',
};
/** What it makes of what somebody "will" do. */
const AHEAD: Readonly<Partial<Record<StatementAct, Realis>>> = { threaten: 'threatened', offer: 'offered' };
const OWN_SIDE: ReadonlySet<string> = new Set(['i', 'we', 'it', 'they', 'he', 'she']);

/** The reading of a word's own sentence, put under the act of the statement that tells it. */
export function byStatement(
  tree: TreeView,
  state: State,
  {
    statement,
    top,
    isFiniteAtTop,
  }: { readonly statement: Statement | undefined; readonly top: TokenIndex; readonly isFiniteAtTop: boolean },
): State {
  if (statement === undefined || state.settled) return state;
  const { act, mode } = statement;
  if (act === 'deny') return ofDenial(state, top, mode === 'direct');
  if (state.last === 'future' && state.by !== undefined) {
    const ahead = act === 'warn' ? ofWarning(tree, state.by) : AHEAD[act];
    return ahead === undefined ? state : { ...state, realis: ahead };
  }
  const open = OPEN[act];
  return open === undefined || isFiniteAtTop ? state : around(open, state, top);
}

/** "We shelled nobody" in a quotation that denies; behind "denied" the content is what is denied. */
function ofDenial(state: State, top: TokenIndex, isDirect: boolean): State {
  if (!isDirect)
    return state.realis === 'negated' || state.last === 'deny'
      ? { ...state, realis: 'denied' }
      : around('deny', state, top);
  return state.last === 'not' ? { ...state, realis: 'denied' } : state;
}

/** "warned that it would strike": a threat; "warned that others would": a danger. */
function ofWarning(tree: TreeView, modal: TokenIndex): Realis {
  const predicate = tree.head(modal) ?? modal;
  const subject = subjectOf(tree, predicate);
  return subject !== undefined && OWN_SIDE.has(tree.lower(subject.token)) ? 'threatened' : 'possible';
}
