import { type Actor, type Known, stated } from '@onrecord/model';
import type { TreeView } from '../tree/tree-view.ts';
import type { Mention } from './mention.ts';

/** Groups that the report makes by naming their members together ("Norway and Chad said"). Made when asked for. */
export interface JointActors {
  /** The group of these mentions, which stand for the actors with these ids. */
  at(members: readonly Mention[], ids: readonly string[]): Known<string>;
  actors(): readonly Actor[];
}

interface Joint {
  readonly ids: readonly string[];
  /** First and last mention of each place where the group is named, by the token where it begins. */
  readonly places: Map<number, readonly [Mention, Mention]>;
}

export function jointActors(tree: TreeView): JointActors {
  const groups = new Map<string, Joint>();
  return {
    at: (members, ids) => {
      const [first] = members;
      const last = members.at(-1);
      if (!first || !last) return { status: 'absent' };
      const id = `g${ids.map((member) => member.slice(1)).join('-')}`;
      const group = groups.get(id) ?? { ids, places: new Map<number, readonly [Mention, Mention]>() };
      groups.set(id, group);
      group.places.set(first.range.first, [first, last]);
      return stated(id, tree.anchor({ first: first.range.first, end: last.range.end }));
    },
    actors: () => [...groups].map(([id, group]) => actorOf(tree, id, group)),
  };
}

function actorOf(tree: TreeView, id: string, { ids, places }: Joint): Actor {
  const inOrder = [...places.values()].sort(([a], [b]) => a.range.first - b.range.first);
  const [first, last] = inOrder[0] ?? [];
  const name = first && last ? tree.anchor({ first: first.named.first, end: last.range.end }).quote : '';
  const mentions = inOrder.map(([from, to]) => ({
    ...tree.anchor({ first: from.range.first, end: to.range.end }),
    form: 'nominal' as const,
  }));
  return { id, name: name.replace(/\s+/g, ' '), kind: 'group', roles: [], mentions, members: ids };
}

/** The ids, each once. */
export function distinct(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
