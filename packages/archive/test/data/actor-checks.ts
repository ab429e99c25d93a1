import { ACTOR_KINDS } from '@onrecord/model';
import { COLUMNS, daysOf, nameKey, readList, roleOf } from './actor-list.ts';
import { COUNTRIES } from './countries.ts';
import type { ListedActor, ListedRole } from './actor-list.ts';

const KINDS: ReadonlySet<string> = new Set(ACTOR_KINDS.filter((kind) => kind !== 'unknown'));
const ID =
  /^(?:(?:state|gov|people)-(?:[A-Z]{2}|[a-z]+(?:-[a-z]+)*)|(?:org|party|armed|media|person)-[a-z0-9]+(?:-[a-z0-9]+)*)$/;
const LOADED =
  /\b(?:terror(?:ists?)?|extremists?|regimes?|militants?|jihadists?|insurgents?|rebels?|radicals?|fanatics?|thugs?|juntas?|warlords?|bandits?|puppets?|mercenar(?:y|ies)|dictators?|war criminals?|infidels?|gangsters?|strongm[ae]n)\b/i;
/** Offices that one person holds at a time. */
const SINGLE =
  /^(?:president|prime minister|king|pope|emir|chancellor|supreme leader|foreign minister|defence minister|finance minister|(?:foreign|defence|home) secretary|secretary of (?:state|defense)|vice president|secretary[- ]general|chief of .*|director[- ]?(?:general)?|high commissioner.*|commissioner-general|prosecutor|executive director|commander(?:-in-chief)?|chairman|leader|head of the political bureau) @/;

type Check = (actors: readonly ListedActor[]) => string[];

/** Each check gives what it finds wrong, one line a fault. All O(rows), but for holders of one office, which are few. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'ids are well-formed': (actors) => actors.filter(({ id }) => !ID.test(id)).map(({ id }) => id),
  'ids are unique and sorted by code unit': (actors) =>
    actors.filter(({ id }, at) => id <= (actors[at - 1]?.id ?? '')).map(({ id }) => id),
  'names are trimmed and not empty': (actors) =>
    namesOf(actors, (name) => name === '' || name !== name.trim() || /\s\s|[\t\r\n]/.test(name)),
  'kinds are those of the record model': (actors) => actors.filter(({ kind }) => !KINDS.has(kind)).map(({ id }) => id),
  'a person is kind person, a people population, a state state': (actors) =>
    actors.filter(({ id, kind }) => kind !== kindOf(id)).map(({ id }) => id),
  'countries are ISO 3166-1 alpha-2': (actors) =>
    actors.filter(({ country }) => country !== '' && !COUNTRIES.has(country)).map(({ id }) => id),
  'a code in an id is its country': (actors) =>
    actors.filter(({ id, country }) => /-[A-Z]{2}$/.test(id) && !id.endsWith(`-${country}`)).map(({ id }) => id),
  'Wikidata ids are Q-ids, one row each': (actors) =>
    actors
      .filter(({ wikidata }, at) => wikidata !== '' && (!/^Q[1-9]\d*$/.test(wikidata) || repeats(actors, at)))
      .map(({ id }) => id),
  'sources are https addresses': (actors) => actors.filter(({ source }) => !isHttps(source)).map(({ id }) => id),
  'no name belongs to two rows': ambiguousNames,
  'no name stands twice in a row': (actors) =>
    actors
      .filter(({ allNames }) => new Set(allNames.map((name) => name.toLowerCase())).size < allNames.length)
      .map(({ id }) => id),
  'no loaded words': (actors) => namesOf(actors, (name) => LOADED.test(name)),
  'roles are written as title @ org-id from..to, by people only': (actors) =>
    actors.flatMap(({ id, roles }) =>
      roles.filter((role) => roleOf(role) === undefined || !id.startsWith('person-')).map((role) => `${id}: ${role}`),
    ),
  'the organisation of a role is in the list and is no person': (actors) => {
    const orgs = new Set(actors.filter(({ kind }) => kind !== 'person').map(({ id }) => id));
    return allRoles(actors).flatMap(({ id, role }) => (orgs.has(role.org) ? [] : [`${id}: ${role.org}`]));
  },
  'dates are in the calendar, and from is not after to': (actors) =>
    allRoles(actors).flatMap(({ id, role }) => (isOrdered(role) ? [] : [`${id}: ${role.from}..${role.to}`])),
  'one person at a time in an office of one person': sharedOffices,
};

/** What is wrong with the header. */
export function headerFaults(text: string): readonly string[] {
  return readList(text).header.filter((column, at) => column !== COLUMNS[at]);
}

function kindOf(id: string): string {
  if (id.startsWith('person-')) return 'person';
  if (id.startsWith('people-')) return 'population';
  return id.startsWith('state-') ? 'state' : 'organization';
}

function repeats(actors: readonly ListedActor[], at: number): boolean {
  return actors.findIndex(({ wikidata }) => wikidata === actors[at]?.wikidata) !== at;
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && address.startsWith('https://') && !/\s/.test(address);
}

function namesOf(actors: readonly ListedActor[], isWrong: (name: string) => boolean): string[] {
  return actors.flatMap(({ id, allNames }) => allNames.filter(isWrong).map((name) => `${id}: ${name}`));
}

/** Names that an earlier row has too, as names are compared. */
function ambiguousNames(actors: readonly ListedActor[]): string[] {
  const owners = new Map<string, string>();
  for (const { id, allNames } of actors)
    for (const key of allNames.map(nameKey)) if (!owners.has(key)) owners.set(key, id);
  return actors.flatMap(({ id, allNames }) =>
    allNames.filter((name) => owners.get(nameKey(name)) !== id).map((name) => `${id}: ${name}`),
  );
}

function allRoles(actors: readonly ListedActor[]): readonly { readonly id: string; readonly role: ListedRole }[] {
  return actors.flatMap(({ id, roles }) =>
    roles.flatMap((written) => {
      const role = roleOf(written);
      return role === undefined ? [] : [{ id, role }];
    }),
  );
}

function isOrdered({ from, to }: ListedRole): boolean {
  const start = daysOf(from);
  const end = to === '' ? { last: '9999-12-31' } : daysOf(to);
  return start !== undefined && end !== undefined && start.first <= end.last;
}

/** Holders whose terms overlap for certain, whatever days a year or a month stands for; one day of handing over is none. */
function sharedOffices(actors: readonly ListedActor[]): string[] {
  const roles = allRoles(actors).filter(({ role }) => SINGLE.test(role.office));
  return Object.values(Object.groupBy(roles, ({ role }) => role.office)).flatMap((holders = []) =>
    holders.flatMap((a, at) =>
      holders.slice(at + 1).flatMap((b) => (overlap(a.role, b.role) ? [`${a.role.office}: ${a.id}, ${b.id}`] : [])),
    ),
  );
}

function overlap(a: ListedRole, b: ListedRole): boolean {
  const isBefore = (x: ListedRole, y: ListedRole): boolean =>
    (daysOf(x.from)?.last ?? '') < (y.to === '' ? '9999-12-31' : (daysOf(y.to)?.first ?? ''));
  return isBefore(a, b) && isBefore(b, a);
}
