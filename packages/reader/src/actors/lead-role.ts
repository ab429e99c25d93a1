import type { TreeView } from '../tree/tree-view.ts';
import { sameOffice } from './apposition-roles.ts';
import type { Clusters } from './clusters.ts';
import type { Mention, RoleClue } from './mention.ts';
import { isSubjectLike } from './phrases.ts';
import { isRole, roleOf } from './role-of.ts';
import { lists } from './word-sets.ts';
import { singular } from './words-of.ts';

const FIRST_SENTENCES = 4;
const NEAR = 2;

/**
 * News names late: "Chad's foreign minister has left. ... Jan Berg said his government ...". The only office without a name in
 * the first sentences is joined with the full name that comes as a subject right after it, without a word of introduction
 * and without another person between.
 */
export function leadRole(
  tree: TreeView,
  mentions: readonly Mention[],
  roles: readonly RoleClue[],
  table: Clusters,
): RoleClue | undefined {
  const open = mentions.filter((mention) => mention.sentence < FIRST_SENTENCES && isOpenOffice(tree, mention, table));
  const [office] = open;
  if (!office) return undefined;
  const after = mentions.slice(office.id + 1).filter(({ sentence }) => sentence - office.sentence <= NEAR);
  const name = after.find(({ id, form, quotation }) => form === 'name' && quotation < 0 && table.kind(id) === 'person');
  if (!name || name.sentence === office.sentence || name.words.length < 2 || table.root(name.id) !== name.id)
    return undefined;
  if (!isSubjectLike(tree, name)) return undefined;
  const others = open.filter(({ id }) => id > office.id && id < name.id);
  const clue: RoleClue = { holder: name.id, ...roleOf(tree, office) };
  const held = roles.filter(({ holder }) => table.root(holder) === table.root(name.id));
  if (others.length > 0 || (held.length > 0 && !held.some(({ title }) => sameOffice(title, clue.title))))
    return undefined;
  return table.join(office.id, name.id) ? clue : undefined;
}

function isOpenOffice(tree: TreeView, mention: Mention, table: Clusters): boolean {
  if (!isRole(mention) || mention.quotation >= 0 || table.members(mention.id).some(({ form }) => form === 'name'))
    return false;
  if (!lists.singleHolder.has(singular(mention.words.at(-1) ?? ''))) return false;
  const owned = tree.children(mention.head, 'nmod:poss').some((child) => tree.upos(child) === 'PRON');
  return mention.definite && !owned && isSubjectLike(tree, mention);
}
