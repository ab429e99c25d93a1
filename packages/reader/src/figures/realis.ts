import type { Realis, Statement } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { auxiliaries } from '../tree/auxiliaries.ts';
import { isNegated } from '../tree/is-negated.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';
import { ACTS, ATTITUDES, MODALS } from './words/realis-words.ts';

const modals: ReadonlyMap<string, Realis> = new Map(Object.entries(MODALS));
const attitudes: ReadonlyMap<string, Realis> = new Map(Object.entries(ATTITUDES));
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless']);
/** Relations by which a clause or noun leans on the word above for whether it is real. */
const LEANING: ReadonlySet<string> = new Set([
  'xcomp',
  'acl',
  'nmod',
  'obj',
  'obl',
  'conj',
  'compound',
  'advcl',
  'ccomp',
]);
const MOST_STEPS = 6;

/**
 * Whether a figure is told as fact: by modals, negation, conditions and attitude verbs on the way up from it to the
 * first finite verb, then by the act of the statement that holds it.
 */
export function realisOf(
  tree: TreeView,
  { quantity, top, governor }: CountPhrase,
  trigger: TokenIndex | undefined,
  statement: Statement | undefined,
): Realis {
  if (statement?.act === 'deny') return 'denied';
  const start =
    trigger !== undefined && tree.sentenceOf(trigger) === tree.sentenceOf(top) ? trigger : (governor ?? top);
  return readUp(tree, start, quantity.value === 0) ?? (statement && ACTS[statement.act]) ?? 'actual';
}

function readUp(tree: TreeView, start: TokenIndex, isZero: boolean): Realis | undefined {
  let at = start;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const own = ofClause(tree, at, isZero && steps === 0);
    if (own !== undefined) return own;
    const above = tree.head(at);
    if (above === undefined) return undefined;
    const relation = tree.baseRelation(at);
    if (!LEANING.has(relation)) return undefined;
    // "the men besieged there": told as fact, whatever is said of the men.
    if (relation === 'acl' && tree.xpos(at) !== 'VB') return undefined;
    const attitude = attitudes.get(tree.lemma(above).toLowerCase());
    if (attitude !== undefined && relation !== 'conj' && relation !== 'advcl') return attitude;
    at = above;
  }
  return undefined;
}

/** "would have been", "would fall if": else "would" looks ahead from a past ("he said they would send 40 men"). */
function isHypothetical(tree: TreeView, predicate: TokenIndex, helpers: readonly TokenIndex[]): boolean {
  if (helpers.some((word) => tree.lower(word) === 'have')) return true;
  const { first, end } = tree.sentence(tree.sentenceOf(predicate));
  for (let token: number = first; token < end; token++)
    if (CONDITIONS.has(tree.lower(token as TokenIndex))) return true;
  return false;
}

/** What the words of one clause say; undefined when they leave it open. */
function ofClause(tree: TreeView, predicate: TokenIndex, isZero: boolean): Realis | undefined {
  if (tree.children(predicate, 'mark').some((word) => CONDITIONS.has(tree.lower(word)))) return 'conditional';
  if (!isZero && isNegated(tree, predicate)) return 'negated';
  const helpers = auxiliaries(tree, predicate);
  for (const helper of helpers) {
    const modal = modals.get(tree.lower(helper));
    if (modal === 'conditional' && !isHypothetical(tree, predicate, helpers)) return 'planned';
    if (modal !== undefined) return modal;
  }
  const above = tree.head(predicate);
  const isFeared =
    above !== undefined && tree.baseRelation(predicate) === 'ccomp' && attitudes.has(tree.lemma(above).toLowerCase());
  if (isFeared) return attitudes.get(tree.lemma(above).toLowerCase());
  const isFinite = /^VB[DZP]$/.test(tree.xpos(predicate)) || helpers.some((word) => /^VB[DZP]$/.test(tree.xpos(word)));
  if (!isFinite) return undefined;
  const offered = attitudes.get(tree.lemma(predicate).toLowerCase());
  return offered ?? 'actual';
}
