import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { auxiliaries } from '../tree/auxiliaries.ts';
import type { Found } from './clause-words.ts';

const OPENING: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '``', "''", '«', ':']);
const FREE: ReadonlySet<string> = new Set(['root', 'ccomp', 'parataxis']);

/** A command ("Stop the bombing") and, in headlines, a bare infinitive ("Ministers to meet", "To meet on Monday"). */
export function byMood(tree: TreeView, verb: TokenIndex): readonly Found[] {
  if (tree.xpos(verb) !== 'VB' || !FREE.has(tree.baseRelation(verb)) || tree.upos(verb) !== 'VERB') return [];
  const helpers = auxiliaries(tree, verb);
  const to = tree.children(verb, 'mark').find((mark) => tree.lower(mark) === 'to');
  if (to !== undefined)
    return tree.baseRelation(verb) === 'root' && helpers.length === 0 ? [{ operator: 'planned', by: to }] : [];
  if (helpers.some((helper) => tree.lemma(helper) !== 'do')) return [];
  if (tree.children(verb, 'nsubj', 'csubj', 'mark').length > 0) return [];
  return opens(tree, verb) ? [{ operator: 'demanded', by: verb }] : [];
}

/** Whether the clause of the verb stands first in a quotation. */
function opens(tree: TreeView, verb: TokenIndex): boolean {
  const { first } = tree.sentence(tree.sentenceOf(verb));
  for (let token = verb; token >= first && verb - token < 4; token = (token - 1) as TokenIndex)
    if (OPENING.has(tree.lower(token))) return true;
  return false;
}
