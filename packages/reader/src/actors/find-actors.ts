import type { Block } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { Quotation } from '../quotations/quotation.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { appositionRoles } from './apposition-roles.ts';
import { type Clusters, clusters } from './clusters.ts';
import { joinNames, joinShortNames } from './join-names.ts';
import { leadRole } from './lead-role.ts';
import type { Mention, RoleClue } from './mention.ts';
import { findMentions } from './mentions.ts';
import { type Pointer, type Pointers, walk, type WalkInput } from './walk.ts';
import { type Zones, zones } from './zones.ts';

/** Everything known of the actors of a report before anybody asks. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly ofToken: ReadonlyMap<number, number>;
  readonly table: Clusters;
  readonly pointers: Pointers;
  readonly zones: Zones;
  /** Pronouns of each actor, by the first mention of it. */
  readonly pronounsByRoot: ReadonlyMap<number, readonly (readonly [TokenIndex, Pointer])[]>;
  readonly rolesByRoot: ReadonlyMap<number, readonly RoleClue[]>;
  /** The first mention of each country, by its code. */
  readonly states: ReadonlyMap<string, Mention>;
}

/** The steps of the stage, in order: mentions, names, roles beside names, the lead's role, then pointing words in text order. */
export function findActors(
  {
    tree,
    blocks,
    quotations,
  }: { readonly tree: TreeView; readonly blocks: readonly Block[]; readonly quotations: readonly Quotation[] },
  onPronoun?: WalkInput['onPronoun'],
): Found {
  const { list, ofToken, roles: titles, quotationAt } = findMentions(tree, quotations);
  const table = clusters(list);
  joinNames(tree, list, table);
  const beside = appositionRoles(tree, list, table);
  // who has a role is a person: now the surnames of those are known too
  joinShortNames(
    list.filter(({ form }) => form === 'name'),
    table,
  );
  const lead = leadRole(tree, list, [...titles, ...beside], table);
  const roles = [...titles, ...beside, ...(lead ? [lead] : [])];
  const areas = zones(tree, blocks);
  const pointers = walk({
    tree,
    zones: areas,
    mentions: list,
    roles,
    table,
    ofToken,
    quotationAt,
    ...(onPronoun && { onPronoun }),
  });
  const states = new Map<string, Mention>();
  for (const mention of list)
    if (mention.country !== undefined && !states.has(mention.country)) states.set(mention.country, mention);
  return {
    mentions: list,
    ofToken,
    table,
    pointers,
    zones: areas,
    pronounsByRoot: grouped(
      [...pointers.pronouns].map(([token, pointer]) => [token as TokenIndex, pointer] as const),
      ([, { to }]) => table.root(to.id),
    ),
    rolesByRoot: grouped(roles, ({ holder }) => table.root(holder)),
    states,
  };
}

function grouped<T>(items: readonly T[], key: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    group.push(item);
    groups.set(key(item), group);
  }
  return groups;
}
