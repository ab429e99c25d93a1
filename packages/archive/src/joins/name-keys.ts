import type { Appearance } from './appearance.ts';
import { bodyNames, categoryOf, personNames, READ_AS, type Category } from './named-by.ts';
import { parsedName } from './parsed-name.ts';

/** Keys of one appearance, at most. */
const MOST_KEYS = 6;

type Named = Pick<
  Appearance,
  'class' | 'name' | 'kind' | 'form' | 'names' | 'country' | 'geo' | 'members' | 'isIndefinite'
>;

/**
 * Keys under which an appearance is stored and looked up: two that share no key are never compared. A key is a marker of its sort, a
 * colon, and the folded name: `p` person, `ps` surname of a person, `b` body or state, `m` people, `l` place; `b:cc-NO` a state and
 * `l:cc-NO` a country by its code, `l:id-123` an entry of the list of places. What is of unknown kind has keys of several sorts.
 * At most six. What has only pronouns, or is nobody in particular, has none. O(names), deterministic.
 */
export function nameKeysOf(appearance: Named): readonly string[] {
  if (appearance.form === 'pronoun' || appearance.isIndefinite) return [];
  return [...new Set(KEYS[categoryOf(appearance)](appearance))].slice(0, MOST_KEYS);
}

const KEYS: Readonly<Record<Category, (named: Named) => readonly string[]>> = {
  person: (named) => (named.form === 'name' ? personKeys(named) : []),
  body: (named) => [...countryKey(named, 'b'), ...bodyKeys(named, 'body').map((key) => `b:${key}`)],
  many: (named) => {
    const keys = bodyKeys(named, 'body');
    return named.form === 'name'
      ? keys.slice(0, 3).flatMap((key) => [`m:${key}`, `b:${key}`])
      : keys.map((key) => `m:${key}`);
  },
  place: (named) => [...placeKeys(named), ...bodyKeys(named, 'place').map((key) => `l:${key}`)],
  unknown: (named) => {
    if (named.form !== 'name') return [];
    const [first, ...rest] = bodyKeys(named, 'body');
    if (first === undefined) return [];
    return [`b:${first}`, `m:${first}`, ...personKeys(named).slice(0, 3), ...rest.map((key) => `b:${key}`)];
  },
};

function personKeys({ name, names }: Named): readonly string[] {
  const { full, single, surnames } = personNames(name, names);
  const whole = full.slice(0, 2).flatMap(({ key, words }) => {
    const [first = '', second = ''] = words;
    return words.length > 2 ? [key, first + (words.at(-1) ?? ''), first + second] : [key];
  });
  const alone = full.length > 0 ? [] : single.map(({ key }) => key);
  const mains = [...whole.slice(0, MOST_KEYS - 2), ...alone].map((key) => `p:${key}`);
  return [...mains.slice(0, 1), ...surnames.map((key) => `ps:${key}`), ...mains.slice(1)];
}

function bodyKeys({ name, names }: Named, as: 'body' | 'place'): readonly string[] {
  const { main, others, acronyms } = bodyNames(name, names, as);
  return [main, ...acronyms, ...others].flatMap(({ key }) => (key === '' ? [] : [key]));
}

function countryKey({ kind, country, form }: Named, marker: string): readonly string[] {
  return kind === 'state' && form === 'name' && country !== undefined ? [`${marker}:cc-${country}`] : [];
}

function placeKeys({ kind, geo }: Named): readonly string[] {
  if (kind === 'country' && geo?.country !== undefined) return [`l:cc-${geo.country}`];
  return geo?.geonames === undefined ? [] : [`l:id-${String(geo.geonames)}`];
}

/** The key of a name that a person pins: the same for every spelling that is folded together. */
export function pinKeyOf(name: string, of: 'actor' | 'place', kind: string): string {
  return parsedName(name, READ_AS[categoryOf({ class: of, kind })]).key;
}
