import { type ActorKind, type Note, note } from '@onrecord/model';
import { categoryOf, personNames, READ_AS } from '../joins/named-by.ts';
import { knownActorNotes } from '../joins/notes.ts';
import { parsedName } from '../joins/parsed-name.ts';
import { titleKey } from '../joins/role-key.ts';
import type { KnownActor, KnownRole } from './known-actor.ts';

/** Looks known actors up. */
export interface KnownActorIndex {
  readonly byId: (id: string) => KnownActor | undefined;
  /**
   * The actors that have this name, as name of a person or of a body or people, in any spelling that is folded together; more than
   * one: the name is ambiguous.
   */
  readonly named: (name: string, as: 'person' | 'body') => readonly KnownActor[];
  /**
   * The one person of this surname who surely held an office with this title on the day, or whom the list names with it ("President
   * Berg"); undefined where there is none, or there are several.
   */
  readonly titled: (surname: string, title: string, day: string | undefined) => KnownActor | undefined;
  /** Whether this is one of an actor's names letter by letter (but for case, accents and articles). */
  readonly isExact: (name: string, actor: KnownActor) => boolean;
  /** Who surely held an office on a day: undefined where nobody or several did. */
  readonly holderOf: (title: string, orgId: string, day: string) => KnownActor | undefined;
  /** Ambiguous names, and offices of bodies that are not in the list, for people to see. */
  readonly notes: readonly Note[];
}

interface Held {
  readonly actor: KnownActor;
  /** Undefined: the list has the title as a part of a name, on any day. */
  readonly role: KnownRole | undefined;
}

/** Indexes a list by names and offices. O(names + roles); each look-up O(1). */
export function knownActorIndex(actors: readonly KnownActor[]): KnownActorIndex {
  const ids = new Map(actors.map((actor) => [actor.id, actor]));
  const names = new Map<string, KnownActor[]>();
  const plain = new Map<string, ReadonlySet<string>>();
  const offices = new Map<string, Held[]>();
  const titles = new Map<string, Held[]>();
  for (const actor of actors) {
    const as = readAs(actor.kind);
    const titled = as === 'person' ? actor.names.flatMap((name) => titledName(name) ?? []) : [];
    const all = namesOf(actor).map((name) => parsedName(name, as));
    plain.set(actor.id, new Set(all.map((name) => name.plain)));
    for (const { key, generation } of all) add(names, `${as}:${key}:${generation}`, actor);
    for (const role of actor.roles) addTo(offices, `${role.of} ${titleKey(role.title)}`, { actor, role });
    for (const { title, surname } of titled) addTo(titles, `${surname} ${title}`, { actor, role: undefined });
    for (const role of as === 'person' ? actor.roles : [])
      addTo(titles, `${surnameOf(actor)} ${titleKey(role.title)}`, { actor, role });
  }
  return {
    byId: (id) => ids.get(id),
    named: (name, as) => {
      const { key, generation } = parsedName(name, as);
      return names.get(`${as}:${key}:${generation}`) ?? [];
    },
    titled: (surname, title, day) =>
      holder(titles.get(`${parsedName(surname, 'person').key} ${titleKey(title)}`) ?? [], day?.slice(0, 10)),
    isExact: (name, { id, kind }) => plain.get(id)?.has(parsedName(name, readAs(kind)).plain) ?? false,
    holderOf: (title, orgId, day) => holder(offices.get(`${orgId} ${titleKey(title)}`) ?? [], day.slice(0, 10)),
    notes: [...ambiguousNames(actors, names), ...unknownBodies(actors)],
  };
}

/** Names that are names by themselves: "President Berg" is none, as it says "Berg" of one with that title alone. */
function namesOf(actor: KnownActor): readonly string[] {
  const isWhole = (name: string): boolean => readAs(actor.kind) === 'body' || titledName(name) === undefined;
  return [actor.name, ...actor.names.filter(isWhole)];
}

/** "President Berg": a title and one word. */
function titledName(name: string): { readonly title: string; readonly surname: string } | undefined {
  const { words, key } = parsedName(name, 'person');
  const parts = name.trim().split(/\s+/);
  if (words.length !== 1 || parts.length < 2 || parsedName(parts.at(-1) ?? '', 'person').key !== key) return undefined;
  return { title: titleKey(parts.slice(0, -1).join(' ')), surname: key };
}

function surnameOf({ name, names }: KnownActor): string {
  return personNames(name, names).surnames[0] ?? '';
}

function holder(held: readonly Held[], day: string | undefined): KnownActor | undefined {
  const holders = new Set(held.filter(({ role }) => isWithin(day, role)).map(({ actor }) => actor));
  const [only] = holders;
  return holders.size === 1 ? only : undefined;
}

/** A role without any date does not say when: nobody is named by it. */
function isWithin(day: string | undefined, role: KnownRole | undefined): boolean {
  if (role === undefined) return true;
  const { from, to } = role;
  if (day === undefined) return false;
  if (from === undefined && to === undefined) return false;
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function readAs(kind: ActorKind): 'person' | 'body' {
  return READ_AS[categoryOf({ class: 'actor', kind })] === 'person' ? 'person' : 'body';
}

function add(map: Map<string, KnownActor[]>, key: string, actor: KnownActor): void {
  if (!map.get(key)?.includes(actor)) addTo(map, key, actor);
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function ambiguousNames(
  actors: readonly KnownActor[],
  index: ReadonlyMap<string, readonly KnownActor[]>,
): readonly Note[] {
  const seen = new Set<readonly KnownActor[]>();
  return actors.flatMap((actor) =>
    namesOf(actor).flatMap((name) => {
      const as = readAs(actor.kind);
      const { key, generation } = parsedName(name, as);
      const found = index.get(`${as}:${key}:${generation}`) ?? [];
      if (found.length < 2 || seen.has(found)) return [];
      seen.add(found);
      return [note(knownActorNotes.ambiguousName, { details: { name, ids: found.map(({ id }) => id).join(', ') } })];
    }),
  );
}

function unknownBodies(actors: readonly KnownActor[]): readonly Note[] {
  const ids = new Set(actors.map(({ id }) => id));
  return actors.flatMap(({ roles, line }) =>
    roles
      .filter(({ of }) => !ids.has(of))
      .map(({ title, of }) => note(knownActorNotes.unknownBody, { details: { line, title, id: of } })),
  );
}
