import type { TokenIndex } from '@onrecord/language';
import { isPassive } from './is-passive.ts';
import type { TreeView } from './tree-view.ts';
import { NON_AGENTS } from './non-agents.ts';

/** Who does what a passive verb tells ("was shelled by the army"): the head of the "by" phrase; undefined when it names nobody. */
export function agentOf(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  if (!isPassive(tree, verb)) return undefined;
  return tree.children(verb, 'obl', 'nmod').find((child) => isByPhrase(tree, child));
}

function isByPhrase(tree: TreeView, noun: TokenIndex): boolean {
  const upos = tree.upos(noun);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON') return false;
  return !NON_AGENTS.has(tree.lower(noun)) && tree.children(noun, 'case').some((word) => tree.lower(word) === 'by');
}
