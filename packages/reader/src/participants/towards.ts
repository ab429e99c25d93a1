import type { TokenIndex } from '@onrecord/language';
import { conjuncts } from '../tree/conjuncts.ts';
import { isPassive } from '../tree/is-passive.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { ofNoun } from './of-noun.ts';
import { ofVerb } from './of-verb.ts';
import { phrasesAt } from './phrases-at.ts';

/** Prepositions behind which an act or thing names the other side, the likeliest first. */
const SIDES: readonly string[] = ['against', 'on', 'to', 'with', 'from', 'at', 'by', 'for', 'of', 'between'];
const MOST = 12;

/**
 * Whom a verb's act is directed at where what it is done to is a thing or another act, the likeliest first: who should do what is
 * demanded ("demanded that the army leave"), whose act is condemned or refused ("rejected Norway's offer"), who would suffer what
 * is threatened ("threatened to break ties with Norway"). Heads of noun phrases; not all are actors. O(children).
 */
export function towards(tree: TreeView, word: TokenIndex): readonly TokenIndex[] {
  const found: TokenIndex[] = [];
  const add = (...tokens: readonly (TokenIndex | undefined)[]): void => {
    for (const token of tokens) if (token !== undefined && token !== word && !found.includes(token)) found.push(token);
  };
  const clauses = tree.children(word, 'ccomp', 'xcomp', 'advcl').filter((clause) => isComplement(tree, word, clause));
  for (const clause of clauses) if (!isPassive(tree, clause)) add(tree.children(clause, 'nsubj')[0]);
  add(...tree.children(word, 'iobj'));
  for (const object of objectsOf(tree, word)) {
    const { doer, undergoer, others } = ofNoun(tree, object);
    add(doer, undergoer, ...bySide(others), ...tree.children(object, 'nmod:poss'));
  }
  for (const clause of clauses) addActOf(tree, clause, add);
  return found.slice(0, MOST);
}

/** Whom the act of a complement is done to, and what stands at its own object: "threatened to break ties with Norway". */
function addActOf(
  tree: TreeView,
  clause: TokenIndex,
  add: (...tokens: readonly (TokenIndex | undefined)[]) => void,
): void {
  const { undergoer, others } = ofVerb(tree, clause);
  add(undergoer, ...bySide(others));
  for (const object of objectsOf(tree, clause)) {
    const at = ofNoun(tree, object);
    add(at.undergoer, ...bySide(at.others), ...tree.children(object, 'nmod:poss'));
  }
}

/** The things and acts that stand as object, behind "for", "of" or "to". */
function objectsOf(tree: TreeView, word: TokenIndex): readonly TokenIndex[] {
  const behind = phrasesAt(tree, word)
    .filter(({ by }) => by === 'for' || by === 'of' || by === 'to' || by === 'over' || by === 'against')
    .map(({ token }) => token);
  return [...tree.children(word, 'obj'), ...behind].flatMap((object) => conjuncts(tree, object).slice(0, 4));
}

function isComplement(tree: TreeView, word: TokenIndex, clause: TokenIndex): boolean {
  if (clause < word) return false;
  const lead = tree.children(clause, 'mark').map((mark) => tree.lower(mark));
  if (tree.baseRelation(clause) !== 'advcl') return !lead.includes('if') && !lead.includes('unless');
  return tree.xpos(clause) === 'VB'
    ? lead.includes('to')
    : tree.xpos(clause) === 'VBG' && lead.some((mark) => ['of', 'for', 'from', 'against'].includes(mark));
}

function bySide(others: readonly { readonly by: string; readonly token: TokenIndex }[]): readonly TokenIndex[] {
  return SIDES.flatMap((by) => others.filter((one) => one.by === by).map(({ token }) => token));
}
