import type { Actor } from '@onrecord/model';

/** What the report says of an actor: kind, roles, members, how often it is mentioned. `names` are those of all actors. */
export function actorFacts(actor: Actor, names: ReadonlyMap<string, string>): readonly string[] {
  const nameOf = (id: string): string => names.get(id) ?? id;
  const { kind, roles, members = [], mentions } = actor;
  return [
    kind,
    ...roles.map(({ title, of }) => (of === undefined ? title : `${title} (${nameOf(of)})`)),
    ...(members.length > 0 ? [`made up of ${members.map(nameOf).join(' and ')}`] : []),
    plural(mentions.length, 'mention'),
  ];
}

/** "1 mention", "2 mentions". */
export function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
