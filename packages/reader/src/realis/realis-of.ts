import type { Realis, Statement } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { clauseWords, type Found, isFinite } from './clause-words.ts';
import { conditionOn } from './conditions.ts';
import { byDescription } from './described.ts';
import { leanOf } from './lean-of.ts';
import { byMood } from './mood.ts';
import { around, type State } from './operator.ts';
import { byStatement } from './statement-act.ts';
import { underCondition } from './under-condition.ts';

/** How real what a word tells is, and what in the text says so. */
export interface RealisFound {
  readonly realis: Realis;
  /** The verb, modal, noun or negation that decides; undefined when nothing speaks against `actual`. */
  readonly by?: TokenIndex;
  /** Head of the condition's clause ("if the talks fail"). */
  readonly condition?: TokenIndex;
}

/** So many words up at most: deeper chains come of broken trees. */
const MOST_STEPS = 10;

/**
 * Whether what the verb or noun tells is told as happened, planned, threatened, demanded ... (docs/model.md 4.2): by the
 * words of its own clause and those above it, from the inside outwards (`around` says which one prevails), then by the act of
 * the statement that tells it. Relative clauses, appositions and circumstances ("after the raid") are told as facts.
 * O(depth in the tree x children).
 */
export function realisOf(tree: TreeView, word: TokenIndex, statement?: Statement): RealisFound {
  const hasSource = statement !== undefined && isSourced(statement);
  const read = readUp(tree, word, hasSource);
  const isFiniteAtTop = isFinite(tree, read.top);
  const { realis, by } = read.isFact
    ? read.state
    : byStatement(tree, read.state, { statement, top: read.top, isFiniteAtTop });
  return {
    realis,
    ...(by !== undefined && { by }),
    ...(read.condition !== undefined && { condition: read.condition }),
  };
}

/** Whether somebody named tells it, be it through "reportedly" of nobody. */
function isSourced({ speaker, attribution }: Statement): boolean {
  return speaker.status !== 'absent' || attribution.some(({ actor }) => actor !== undefined);
}

interface Read {
  readonly state: State;
  readonly condition: TokenIndex | undefined;
  /** The word at which reading ended. */
  readonly top: TokenIndex;
  readonly isFact: boolean;
}

function readUp(tree: TreeView, word: TokenIndex, hasSource: boolean): Read {
  let state = byDescription(tree, word, hasSource);
  let condition: TokenIndex | undefined;
  let at = word;
  let shares: 'all' | 'modals' | 'none' = 'all';
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (shares !== 'none') {
      const words = clauseWords(tree, at, hasSource);
      state = apply(state, shares === 'all' ? words : words.filter(({ operator }) => operator !== 'not'));
      if (shares === 'all') state = apply(state, byMood(tree, at));
    }
    const on = conditionOn(tree, at);
    condition ??= on?.head;
    if (on !== undefined) state = underCondition(tree, state, on);
    const lean = leanOf(tree, at, hasSource);
    if (lean.found) state = apply(state, [lean.found]);
    condition ??= lean.condition;
    if (lean.up === undefined) return { state, condition, top: at, isFact: lean.isFact === true };
    ({ up: at, shares } = { up: lean.up, shares: lean.shares });
    if (at !== word && shares === 'all' && tree.upos(at) === 'NOUN')
      state = apply(state, byDescription(tree, at, hasSource));
  }
  return { state, condition, top: at, isFact: true };
}

function apply(state: State, found: readonly Found[] | State): State {
  if ('realis' in found)
    return found.last === undefined || found.by === undefined ? state : around(found.last, state, found.by);
  return found.reduce((inner, { operator, by }) => around(operator, inner, by), state);
}
