import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { FigureDraft } from './draft.ts';

/**
 * The words at which setting and realis are asked for a figure, the nearest first. What a clause at the noun tells of it has
 * its own time and place: "the 40 men seized in May were freed".
 */
export function wordsAsked(
  tree: TreeView,
  { phrase, trigger, counted: holder }: FigureDraft,
): readonly [TokenIndex, ...TokenIndex[]] {
  const { top, counted } = phrase;
  const isOwn = trigger !== undefined && trigger > top && tree.isUnder(trigger, top);
  const sameSentence = trigger !== undefined && tree.sentenceOf(trigger) === tree.sentenceOf(top);
  // "the number of people killed in Basra rose to 40": what those counted suffered stands at them.
  const isNear = holder !== undefined && tree.sentenceOf(holder) === tree.sentenceOf(top);
  const held = isNear ? [holder, ...tree.children(holder, 'acl')] : [];
  const rest = [top, ...held, ...(counted !== undefined ? [counted] : []), ...(sameSentence ? [trigger] : [])];
  return isOwn ? [trigger, ...rest.filter((word) => word !== trigger)] : [top, ...rest.slice(1)];
}
