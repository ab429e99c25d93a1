import type { Block, BlockRole } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** Parts of a page that are read apart: words in one do not point back into another. */
export type Zone = 'text' | 'headline' | 'picture';

const ZONE_OF: Readonly<Record<BlockRole, Zone>> = {
  headline: 'headline',
  standfirst: 'text',
  byline: 'picture',
  dateline: 'text',
  body: 'text',
  list: 'text',
  caption: 'picture',
  credit: 'picture',
  boilerplate: 'picture',
};

/** Which zone, and which block's role, a token stands in. O(1) a look-up. */
export interface Zones {
  zoneOf(token: TokenIndex): Zone;
  isCredit(token: TokenIndex): boolean;
}

/** What stands in no block is text. O(tokens). */
export function zones(tree: TreeView, blocks: readonly Block[]): Zones {
  const roles = new Map<number, BlockRole>();
  for (const block of blocks) {
    if (ZONE_OF[block.role] === 'text') continue;
    const { first, end } = tree.tokensIn(block);
    for (let token = first as number; token < end; token++) roles.set(token, block.role);
  }
  return {
    zoneOf: (token) => ZONE_OF[roles.get(token) ?? 'body'],
    isCredit: (token) => roles.get(token) === 'credit',
  };
}
