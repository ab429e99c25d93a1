import type { TokenIndex } from '@onrecord/language';
import { auxiliaries } from '../tree/auxiliaries.ts';
import { isNegated } from '../tree/is-negated.ts';
import { NEGATIONS, NEGATIVE_DETERMINERS, NEGATIVE_PRONOUNS } from '../tree/negation-words.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { Operator } from './operator.ts';
import { DOUBTING_ADVERBS, HEARSAY } from './words/describing-words.ts';

/** An operator and the word that brings it. */
export interface Found {
  readonly operator: Operator;
  readonly by: TokenIndex;
}

const MODALS: Readonly<Record<string, Operator>> = {
  will: 'future',
  "'ll": 'future',
  '’ll': 'future',
  wo: 'future',
  shall: 'future',
  sha: 'future',
  would: 'future',
  "'d": 'future',
  '’d': 'future',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  ca: 'possible',
  should: 'demanded',
  must: 'demanded',
  ought: 'demanded',
};
const modals: ReadonlyMap<string, Operator> = new Map(Object.entries(MODALS));
const ABILITY: ReadonlySet<string> = new Set(['can', 'ca', 'could']);
const WOULD: ReadonlySet<string> = new Set(['would', "'d", '’d']);
const PERCEPTION: ReadonlySet<string> = new Set(['hear', 'see', 'feel']);
const doubting: ReadonlySet<string> = new Set(DOUBTING_ADVERBS);
const hearsay: ReadonlySet<string> = new Set(HEARSAY);

/** What the words of one clause, without those above it, make of its predicate, innermost first. */
export function clauseWords(tree: TreeView, predicate: TokenIndex, hasSource: boolean): readonly Found[] {
  const helpers = auxiliaries(tree, predicate);
  const not = negationOf(tree, predicate);
  const found: Found[] = not === undefined ? [] : [{ operator: 'not', by: not }];
  const modal = modalOf(tree, predicate, helpers, not !== undefined);
  if (modal) found.push(modal);
  for (const adverb of tree.children(predicate, 'advmod'))
    if (doubting.has(tree.lower(adverb)) || (!hasSource && hearsay.has(tree.lower(adverb))))
      found.push({ operator: 'possible', by: adverb });
  return found;
}

function modalOf(
  tree: TreeView,
  predicate: TokenIndex,
  helpers: readonly TokenIndex[],
  isNot: boolean,
): Found | undefined {
  const by = helpers.find((helper) => modals.has(tree.lower(helper)));
  if (by === undefined) return isToBe(tree, predicate, helpers);
  const word = tree.lower(by);
  const isPerfect = helpers.some((helper) => helper > by && tree.lower(helper) === 'have');
  if (WOULD.has(word) && isPerfect) return { operator: 'conditional', by };
  // "could not reach": not; "could hear shots": did.
  if (ABILITY.has(word) && !isPerfect && (isNot || (word === 'could' && PERCEPTION.has(tree.lemma(predicate)))))
    return undefined;
  if (word === 'should' && isPerfect) return { operator: 'not', by };
  if (word === 'must' && isPerfect) return { operator: 'possible', by };
  const operator = modals.get(word);
  return operator && { operator, by };
}

/** "is to meet", "are to be released". */
function isToBe(tree: TreeView, predicate: TokenIndex, helpers: readonly TokenIndex[]): Found | undefined {
  const to = tree.children(predicate, 'mark').find((mark) => tree.lower(mark) === 'to');
  const be = helpers.find((helper) => tree.lemma(helper) === 'be' && /^VB[DZP]$/.test(tree.xpos(helper)));
  return to !== undefined && be !== undefined && be < to ? { operator: 'planned', by: be } : undefined;
}

/** The word that negates a clause or noun; undefined when it is not negated. "not only" negates nothing. */
export function negationOf(tree: TreeView, predicate: TokenIndex): TokenIndex | undefined {
  if (!isNegated(tree, predicate)) return undefined;
  const own = tree.children(predicate).map((child) => negatingIn(tree, child));
  const by = own.find((word) => word !== undefined);
  if (by === undefined) return predicate;
  return by + 1 < tree.size && ONLY.has(tree.lower((by + 1) as TokenIndex)) ? undefined : by;
}

const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply']);

function negatingIn(tree: TreeView, child: TokenIndex): TokenIndex | undefined {
  const word = tree.lower(child);
  if (NEGATIONS.has(word) || NEGATIVE_PRONOUNS.has(word) || word === 'without' || word === 'no') return child;
  if (word === 'longer') return child;
  return tree.children(child, 'det').find((det) => NEGATIVE_DETERMINERS.has(tree.lower(det)));
}

/** Whether a clause has tense of its own: "shelled", "has shelled", "will shell". */
export function isFinite(tree: TreeView, predicate: TokenIndex): boolean {
  return (
    /^VB[DZP]$/.test(tree.xpos(predicate)) ||
    auxiliaries(tree, predicate).some((helper) => /^(?:VB[DZP]|MD)$/.test(tree.xpos(helper)))
  );
}

/** Whether a finite clause tells of the past: "shelled", "had shelled", "has been shelled". */
export function isPast(tree: TreeView, predicate: TokenIndex): boolean {
  const helpers = auxiliaries(tree, predicate);
  if (helpers.some((helper) => tree.xpos(helper) === 'MD')) return false;
  return (
    tree.xpos(predicate) === 'VBD' ||
    helpers.some((helper) => tree.xpos(helper) === 'VBD' || tree.lemma(helper) === 'have')
  );
}

/** Whether the predicate is a bare infinitive or has a marked one: "to leave"; "that they be released" is none. */
export function isInfinitive(tree: TreeView, predicate: TokenIndex): boolean {
  return tree.children(predicate, 'mark').some((mark) => tree.lower(mark) === 'to') && !isFinite(tree, predicate);
}
