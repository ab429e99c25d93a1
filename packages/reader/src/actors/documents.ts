import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Mention } from './mention.ts';

const BY: ReadonlySet<string> = new Set(['by', 'from', 'of']);

/** Who wrote the document: "the report by X", "X's statement", "an X report". A document speaks for its author; other phrases have none. */
export function authorOf(
  tree: TreeView,
  { head, kind }: Mention,
  mentionAt: (token: TokenIndex) => Mention | undefined,
): Mention | undefined {
  if (kind !== 'document') return undefined;
  for (const child of tree.children(head, 'nmod', 'nmod:poss', 'compound', 'acl')) {
    const relation = tree.relation(child);
    const mention = mentionAt(authorToken(tree, child));
    if (!mention || !['person', 'organization', 'state', 'group'].includes(mention.kind)) continue;
    const marker = tree.children(authorToken(tree, child), 'case').find((mark) => mark < mention.head);
    if (
      relation === 'nmod' &&
      !(marker !== undefined && BY.has(tree.lower(marker)) && (tree.lower(marker) !== 'of' || mention.kind !== 'group'))
    )
      continue;
    if (relation === 'compound' && mention.form !== 'name') continue;
    return mention;
  }
  return undefined;
}

/** "the report published by X": the agent. */
function authorToken(tree: TreeView, child: TokenIndex): TokenIndex {
  return tree.relation(child) === 'acl' ? (tree.children(child, 'obl:agent')[0] ?? child) : child;
}
