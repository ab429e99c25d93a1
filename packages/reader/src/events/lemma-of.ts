import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** Past forms that are at times read as nouns or left as they are ("they fought off the raid"). Own list. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fought: 'fight',
    swept: 'sweep',
    struck: 'strike',
    fled: 'flee',
    withdrew: 'withdraw',
    broke: 'break',
    sank: 'sink',
    overran: 'overrun',
    overthrew: 'overthrow',
    slain: 'slay',
    shook: 'shake',
    forbade: 'forbid',
    swore: 'swear',
  }),
);

/** The lemma of a word in lower case. */
export function lemmaOf(tree: TreeView, token: TokenIndex): string {
  return IRREGULAR.get(tree.lower(token)) ?? tree.lemma(token).toLowerCase();
}

/** Whether a word read as a noun can only be a past form. */
export function isPastForm(tree: TreeView, token: TokenIndex): boolean {
  return IRREGULAR.has(tree.lower(token));
}
