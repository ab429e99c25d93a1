import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { isPast } from './clause-words.ts';

/** How a clause hangs on the one above: only if; only until or once; a time that may lie ahead. */
export type ConditionKind = 'if' | 'unless' | 'until';

const SINGLE: Readonly<Record<string, ConditionKind>> = {
  if: 'if',
  unless: 'unless',
  provided: 'if',
  providing: 'if',
  assuming: 'if',
  until: 'until',
  till: 'until',
  once: 'until',
};
const single: ReadonlyMap<string, ConditionKind> = new Map(Object.entries(SINGLE));
const CLAUSES: readonly string[] = ['advcl', 'ccomp', 'acl', 'obl', 'parataxis'];
const EVENTUALITIES: ReadonlySet<string> = new Set(['case', 'event', 'condition', 'absence']);

/** What kind of condition the clause of `predicate` is by the words that lead it in; undefined when it is none. */
export function conditionKind(tree: TreeView, predicate: TokenIndex): ConditionKind | undefined {
  for (const mark of tree.children(
    predicate,
    'mark',
    'advmod',
    'aux',
    ...(tree.upos(predicate) === 'VERB' ? ['case'] : []),
  )) {
    if (mark > predicate) break;
    const kind = kindAt(tree, mark, predicate);
    if (kind === 'until') return isPast(tree, predicate) && !isAheadAbove(tree, predicate) ? undefined : kind;
    if (kind !== undefined) return isEven(tree, mark) ? undefined : kind;
  }
  return undefined;
}

const AHEAD: ReadonlySet<string> = new Set(['will', 'would', "'ll", '’ll', "'d", '’d', 'could', 'may', 'might']);

/** "said they would leave once the road was opened": a past form that lies ahead, as the clause above it does. */
function isAheadAbove(tree: TreeView, predicate: TokenIndex): boolean {
  const above = tree.head(predicate);
  return above !== undefined && tree.children(above, 'aux').some((helper) => AHEAD.has(tree.lower(helper)));
}

function kindAt(tree: TreeView, mark: TokenIndex, predicate: TokenIndex): ConditionKind | undefined {
  const word = tree.lower(mark);
  const before = mark > 0 ? tree.lower((mark - 1) as TokenIndex) : '';
  const relation = tree.baseRelation(mark);
  if ((relation === 'mark' || relation === 'case') && single.has(word)) {
    // "asked if", "as if": no condition.
    if (word === 'if' && (before === 'as' || tree.baseRelation(predicate) === 'ccomp')) return undefined;
    return single.get(word);
  }
  if (relation === 'mark' && word === 'as' && before === 'long') return 'until';
  if (relation === 'mark' && word === 'that') {
    if (before === 'provided' || before === 'providing' || before === 'condition') return 'if';
  }
  if (word === 'once' && relation === 'advmod' && tree.baseRelation(predicate) === 'advcl') return 'until';
  // "Should the army attack, ..."
  if (relation === 'aux' && word === 'should' && tree.baseRelation(predicate) === 'advcl')
    return tree.children(predicate, 'nsubj').some((subject) => subject > mark) ? 'if' : undefined;
  return undefined;
}

function isEven(tree: TreeView, mark: TokenIndex): boolean {
  return mark > 0 && tree.lower((mark - 1) as TokenIndex) === 'even';
}

/** The condition on what `predicate` tells, if its clause has one: head of the condition and its kind. */
export function conditionOn(
  tree: TreeView,
  predicate: TokenIndex,
): { readonly head: TokenIndex; readonly kind: ConditionKind } | undefined {
  const below = tree.children(predicate);
  for (const child of [...below, ...below.flatMap((noun) => tree.children(noun, 'acl', 'advcl', 'obl'))]) {
    const relation = tree.baseRelation(child);
    if (CLAUSES.includes(relation) && tree.relation(child) !== 'acl:relcl') {
      const kind = conditionKind(tree, child);
      if (kind !== undefined) return { head: child, kind };
    }
    // "as long as the shelling continues" hangs on "long".
    if (relation === 'advmod' && tree.lower(child) === 'long') {
      const [clause] = tree.children(child, 'advcl');
      if (clause !== undefined && !isPast(tree, clause)) return { head: clause, kind: 'until' };
    }
    if (relation === 'obl' && isEventuality(tree, child)) return { head: child, kind: 'if' };
  }
  return undefined;
}

/** "in case of an attack", "in the event of". */
export function isEventuality(tree: TreeView, noun: TokenIndex): boolean {
  return (
    EVENTUALITIES.has(tree.lower(noun)) &&
    tree.children(noun, 'case').some((word) => tree.lower(word) === 'in' || tree.lower(word) === 'on') &&
    tree.children(noun, 'nmod', 'acl').length > 0
  );
}
