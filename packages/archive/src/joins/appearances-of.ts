import { type Actor, type Mention, type Place, type Reading } from '@onrecord/model';
import type { Appearance, AppearanceForm, RoleName } from './appearance.ts';
import { INDEFINITE_WORDS } from './name-words.ts';
import { parsedName } from './parsed-name.ts';
import { settingOf } from './setting-of.ts';

/** Proper names kept of one appearance. */
const MOST_NAMES = 8;
const MOST_ROLES = 6;

/** What an appearance is made with: looked up once a reading. */
interface Ground {
  readonly actors: ReadonlyMap<string, Actor>;
  /** Code of a country by its name as plain letters. */
  readonly countries: ReadonlyMap<string, string>;
  /** Code of the country that a region of that name lies in. */
  readonly regions: ReadonlyMap<string, string>;
  readonly setting: Pick<Appearance, 'setting' | 'countries'>;
  readonly source: string | undefined;
}

/**
 * One appearance for every actor and place of a reading, actors first, in the reading's order: those with only pronouns as well, as
 * records refer to them. O(mentions).
 */
export function appearancesOf(reading: Reading): readonly Appearance[] {
  const { name } = reading.report.source;
  const ground: Ground = {
    actors: new Map(reading.actors.map((actor) => [actor.id, actor])),
    countries: codesOf(reading.places, 'country'),
    regions: codesOf(reading.places, 'region'),
    setting: settingFields(reading),
    source: name === undefined ? undefined : parsedName(name, 'body').key,
  };
  return [
    ...reading.actors.map((actor) => actorAppearance(actor, ground)),
    ...reading.places.map((place) => placeAppearance(place, ground)),
  ];
}

function actorAppearance(actor: Actor, ground: Ground): Appearance {
  const titles = actor.roles.map(({ title }) => title);
  const bare = (quote: string): string => withoutTitle(quote.replace(/\p{Cf}/gu, ''), titles);
  const form = formOf(actor.mentions);
  const members = membersOf(actor, ground);
  const name = members ? listed(members) : form === 'name' ? bare(actor.name) : actor.name;
  const region = regionOf(actor, ground);
  const country = region ?? countryOf(actor, ground);
  return {
    local: actor.id,
    class: 'actor',
    name,
    kind: region === undefined ? actor.kind : 'organization',
    form,
    names: form === 'name' ? namesOf(name, actor.mentions, bare) : [],
    roles: rolesOf(actor, ground),
    ...(country !== undefined && { country }),
    ...ground.setting,
    ...(isIndefinite(actor, form, members) && { isIndefinite: true as const }),
    ...(ground.source !== undefined &&
      parsedName(name, 'body').key === ground.source && { isReportsOwn: true as const }),
    ...(members && { members }),
  };
}

function placeAppearance(place: Place, { setting }: Ground): Appearance {
  const { geo } = place;
  return {
    local: place.id,
    class: 'place',
    name: place.name,
    kind: place.kind,
    form: place.mentions.length === 0 ? 'name' : formOf(place.mentions),
    names: namesOf(place.name, place.mentions, (quote) => quote),
    roles: [],
    ...(geo?.country !== undefined && { country: geo.country }),
    ...setting,
    ...(geo && {
      geo: {
        lat: geo.lat,
        lon: geo.lon,
        ...(geo.country !== undefined && { country: geo.country }),
        ...(geo.geonames !== undefined && { geonames: geo.geonames }),
        precision: geo.precision,
        score: geo.score,
        ...othersOf(geo),
      },
    }),
  };
}

function othersOf({ runnersUp = [] }: NonNullable<Place['geo']>): { readonly others?: readonly number[] } {
  const others = runnersUp.flatMap(({ geonames }) => geonames ?? []);
  return others.length > 0 ? { others } : {};
}

function formOf(mentions: readonly Mention[]): AppearanceForm {
  const has = (form: AppearanceForm): boolean => mentions.some((mention) => mention.form === form);
  return has('name') ? 'name' : has('nominal') ? 'nominal' : 'pronoun';
}

/** Distinct by letters, most frequent first, then in order of the text. */
function namesOf(name: string, mentions: readonly Mention[], bare: (quote: string) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { form, quote } of mentions) {
    if (form !== 'name') continue;
    const clean = bare(quote)
      .replace(/^(?:the|The)\s+/, '')
      .replace(/['’]s?$/u, '')
      .replace(/\s+/g, ' ');
    if (clean !== '') counts.set(clean, (counts.get(clean) ?? 0) + 1);
  }
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([each]) => each);
  const kept = names.slice(0, MOST_NAMES);
  return kept.includes(name) || names.length === 0 ? kept : [...kept.slice(0, MOST_NAMES - 1), name];
}

/** "Prime Minister Ada Berg" without the title that the reading took from it. */
function withoutTitle(quote: string, titles: readonly string[]): string {
  const found = titles.find(
    (title) => quote.length > title.length && quote.toLowerCase().startsWith(`${title.toLowerCase()} `),
  );
  return found === undefined ? quote : quote.slice(found.length).trim();
}

function rolesOf(actor: Actor, { actors }: Ground): readonly RoleName[] {
  const roles = actor.roles.map(({ title, of }): RoleName => {
    const body = of === undefined ? undefined : actors.get(of);
    return body === undefined || formOf(body.mentions) === 'pronoun' ? { title } : { title, ofName: body.name };
  });
  const isFirst = (role: RoleName, i: number): boolean =>
    roles.findIndex(({ title, ofName }) => title === role.title && ofName === role.ofName) === i;
  return roles.filter(isFirst).slice(0, MOST_ROLES);
}

/** A state's own country; of a person with an office of a state, that state's. */
function countryOf(actor: Actor, { actors, countries }: Ground): string | undefined {
  const named = (state: Actor | undefined): string | undefined =>
    state?.kind === 'state' ? countries.get(parsedName(state.name, 'body').key) : undefined;
  if (actor.kind === 'state') return named(actor);
  const found = new Set(actor.roles.flatMap(({ of }) => (of === undefined ? [] : (named(actors.get(of)) ?? []))));
  return found.size === 1 ? [...found][0] : undefined;
}

/** A part of a country is no state, though it may have the name of one ("Georgia", in a report on Atlanta). */
function regionOf({ kind, name }: Actor, { countries, regions }: Ground): string | undefined {
  const key = parsedName(name, 'body').key;
  return kind === 'state' && !countries.has(key) ? regions.get(key) : undefined;
}

function codesOf(places: readonly Place[], of: Place['kind']): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { kind, name, mentions, geo } of places) {
    if (kind !== of || geo?.country === undefined) continue;
    const names = mentions.filter(({ form }) => form === 'name').map(({ quote }) => quote);
    for (const each of [name, ...names]) codes.set(parsedName(each, 'body').key, geo.country);
  }
  return codes;
}

function settingFields(reading: Reading): Pick<Appearance, 'setting' | 'countries'> {
  const { main, countries } = settingOf(reading);
  return { ...(main !== undefined && { setting: main }), ...(countries.length > 0 && { countries }) };
}

/** Names of the members, in order of the alphabet; undefined where one has none. */
function membersOf({ members }: Actor, { actors }: Ground): readonly string[] | undefined {
  if (members === undefined || members.length < 2) return undefined;
  const names = members
    .map((id) => actors.get(id))
    .map((actor) => (actor && formOf(actor.mentions) === 'name' ? actor.name : ''));
  return names.includes('') ? undefined : [...new Set(names)].sort();
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** A description of nobody in particular: with an article or number, or of one person. */
function isIndefinite(actor: Actor, form: AppearanceForm, members: readonly string[] | undefined): boolean {
  if (form !== 'nominal' || members) return false;
  if (actor.kind === 'person' || actor.kind === 'unknown' || actor.members !== undefined) return true;
  const quotes = [
    actor.name,
    ...actor.mentions.filter((mention) => mention.form === 'nominal').map(({ quote }) => quote),
  ];
  return quotes.some((quote) => {
    const words = quote.toLowerCase().split(/[\s-]+/);
    return words.some((word, i) => /\d/.test(word) || (i === 0 && INDEFINITE_WORDS.has(word)));
  });
}
