import type { Span, Time } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { isAttitude } from './climb-place.ts';
import { addPin, type Pins } from './pins.ts';

const NOMINAL: ReadonlySet<string> = new Set([
  ...['obl', 'nmod', 'advmod', 'appos', 'dep', 'amod', 'compound', 'nummod', 'flat', 'list', 'det', 'case', 'fixed'],
]);
const MOST_STEPS = 8;
const COST = { argument: 2, clause: 6 };

/** Hangs a time at the words above it of which it says when they take place. O(1). */
export function climbTime(tree: TreeView, time: Time, pins: Pins): void {
  const head = headOf(tree, time.anchor);
  if (head === undefined) return;
  const { start, end } = time.anchor;
  let cost = 0;
  let at: TokenIndex | undefined = head;
  let via = head;
  for (let steps = 0; steps < MOST_STEPS && at !== undefined; steps++) {
    addPin(pins, at, { start, end, id: time.id, via, cost, isLed: at !== head, isBelow: false, isOrigin: false });
    const above: TokenIndex | undefined = tree.head(at);
    const relation = tree.baseRelation(at);
    const more: number | undefined = above === undefined ? undefined : costOf(tree, at, above, relation);
    via = at;
    at = more === undefined ? undefined : above;
    cost += more ?? 0;
  }
}

function costOf(tree: TreeView, at: TokenIndex, above: TokenIndex, relation: string): number | undefined {
  if (relation === 'conj') return tree.upos(at) === 'VERB' ? undefined : 0;
  if (NOMINAL.has(relation)) return tree.upos(above) === 'VERB' ? 0 : 1;
  if (relation === 'nsubj' || relation === 'obj') return isAttitude(tree, above) ? undefined : COST.argument;
  if (relation === 'xcomp') return isAttitude(tree, above) ? undefined : COST.clause;
  return undefined;
}

/** The word of a time expression that hangs outside it. */
function headOf(tree: TreeView, span: Span): TokenIndex | undefined {
  const { first, end } = tree.tokensIn(span);
  for (let token: number = first; token < end; token++) {
    const above = tree.head(token as TokenIndex);
    if (above === undefined || above < first || above >= end) return token as TokenIndex;
  }
  return undefined;
}
