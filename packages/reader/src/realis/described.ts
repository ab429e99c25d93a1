import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { ofDescribing, ofObjectOf } from './governors.ts';
import { ACTUAL, around, type State } from './operator.ts';
import { HEARSAY } from './words/describing-words.ts';

const hearsay: ReadonlySet<string> = new Set(HEARSAY);

/** What the adjectives and participles at a noun say of it: "the planned raid", "talks due in May", "a truce rejected by". */
export function byDescription(tree: TreeView, noun: TokenIndex, hasSource: boolean): State {
  let state: State = ACTUAL;
  for (const word of tree.children(noun, 'amod', 'compound', 'acl')) {
    if (tree.relation(word) === 'acl:relcl' || (hasSource && hearsay.has(tree.lower(word)))) continue;
    const operator =
      tree.baseRelation(word) === 'acl'
        ? tree.xpos(word) === 'VBN' && tree.children(word, 'mark').length === 0
          ? (ofObjectOf(tree, word) ?? ofDescribing(tree, word))
          : undefined
        : ofDescribing(tree, word);
    if (operator !== undefined) state = around(operator, state, word);
  }
  return state;
}
