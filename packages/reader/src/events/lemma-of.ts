import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { HAPPENING_VERBS } from './words/light-verbs.ts';

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
    retook: 'retake',
    swore: 'swear',
  }),
);

/** The lemma of a word in lower case. */
export function lemmaOf(tree: TreeView, token: TokenIndex): string {
  if (isShotDown(tree, token)) return 'shoot';
  return IRREGULAR.get(tree.lower(token)) ?? tree.lemma(token).toLowerCase();
}

/** Whether a word read as a noun can only be a past form. */
export function isPastForm(tree: TreeView, token: TokenIndex): boolean {
  return IRREGULAR.has(tree.lower(token)) || isShotDown(tree, token);
}

/** "shot down", "shot dead": no noun. */
function isShotDown(tree: TreeView, token: TokenIndex): boolean {
  if (tree.lower(token) !== 'shot' || token + 1 >= tree.size) return false;
  const next = tree.lower((token + 1) as TokenIndex);
  return next === 'down' || next === 'dead';
}

/** "[Fighting] erupted": an "-ing" word right before a verb that says that it takes place. */
export function happeningBehind(tree: TreeView, token: TokenIndex): TokenIndex | undefined {
  const next = (token + 1) as TokenIndex;
  if (tree.xpos(token) !== 'VBG' || next >= tree.size || !/^VB[DN]$/.test(tree.xpos(next))) return undefined;
  const { first } = tree.sentence(tree.sentenceOf(token));
  return token === first && HAPPENING_VERBS.has(lemmaOf(tree, next)) ? next : undefined;
}
