import type { Span, Time } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { isAttitude } from './climb-place.ts';
import { addPin, type Pins } from './pins.ts';
import { BEGIN_VERBS, FORWARD_VERBS } from './words/beginning-words.ts';
import { fieldOf, type TimeField } from './time-field.ts';

const NOMINAL: ReadonlySet<string> = new Set([
  ...['obl', 'nmod', 'advmod', 'appos', 'dep', 'amod', 'compound', 'nummod', 'flat', 'list', 'det', 'case', 'fixed'],
]);
const CLAUSES: ReadonlySet<string> = new Set(['xcomp', 'acl', 'advcl']);
const begins: ReadonlySet<string> = new Set(BEGIN_VERBS);
/** "agreed to meet on Monday": the day is that of the meeting. */
const forward: ReadonlySet<string> = new Set(FORWARD_VERBS);
const MOST_STEPS = 8;
const COST = { argument: 2, clause: 6 };

/** A time in the text, by the word it hangs by and what it says of what it hangs at. */
export interface TimeInText extends Span {
  readonly id: string;
  readonly head: TokenIndex;
  readonly field: TimeField;
}

/** Where a time expression hangs; undefined without words. */
export function timeInText(tree: TreeView, { id, anchor }: Time): TimeInText | undefined {
  const head = headOf(tree, anchor);
  const { start, end } = anchor;
  return head === undefined ? undefined : { id, start, end, head, field: fieldOf(tree.text, anchor) };
}

/** Hangs a time at the words above it of which it says when they take place. O(1). */
export function climbTime(tree: TreeView, { head, ...time }: TimeInText, pins: Pins): void {
  let cost = 0;
  let at: TokenIndex | undefined = head;
  let via = head;
  for (let steps = 0; steps < MOST_STEPS && at !== undefined; steps++) {
    addPin(pins, at, { ...time, via, cost, isLed: at !== head, isBelow: false, isOrigin: false });
    const above: TokenIndex | undefined = tree.head(at);
    const relation = tree.baseRelation(at);
    const isOfRecord = time.field === 'since' && above !== undefined && isSuperlative(tree, above);
    const more: number | undefined = above === undefined || isOfRecord ? undefined : costOf(tree, at, above, relation);
    via = at;
    at = more === undefined ? undefined : above;
    cost += more ?? 0;
  }
}

function costOf(tree: TreeView, at: TokenIndex, above: TokenIndex, relation: string): number | undefined {
  if (relation === 'conj') return tree.upos(at) === 'VERB' ? undefined : 0;
  if (NOMINAL.has(relation)) return tree.upos(above) === 'VERB' ? 0 : 1;
  if (relation === 'nsubj' || relation === 'obj') return isAttitude(tree, above) ? undefined : COST.argument;
  if (relation === 'xcomp') return isAttitude(tree, above) || forward.has(tree.lemma(above)) ? undefined : COST.clause;
  if (CLAUSES.has(relation) && tree.xpos(at) === 'VB' && isBegun(tree, above)) return COST.clause;
  return undefined;
}

/** "the bloodiest day since Monday" does not count since Monday. */
function isSuperlative(tree: TreeView, noun: TokenIndex): boolean {
  return (
    tree.lower(noun) === 'time' ||
    tree.children(noun, 'amod').some((word) => tree.xpos(word) === 'JJS' || tree.lower(word) === 'first')
  );
}

/** "began to march on Monday", "launched a raid to take the port on Monday": the day is that of the beginning as well. */
function isBegun(tree: TreeView, above: TokenIndex): boolean {
  const verb = tree.upos(above) === 'NOUN' ? tree.head(above) : above;
  return verb !== undefined && begins.has(tree.lemma(verb));
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
