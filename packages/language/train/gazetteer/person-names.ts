import { createRequire } from 'node:module';

/** Given names and surnames, as written. */
export interface PersonNames {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const LATIN_WORD = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u;

type NameList = readonly string[] | Readonly<Record<string, readonly string[] | undefined>> | null | undefined;

interface Locales {
  readonly allLocales: Readonly<Record<string, { readonly person?: Readonly<Record<string, NameList>> }>>;
}

/**
 * The names of all locales in Latin script that the package @faker-js/faker holds (MIT).
 * @throws Error when the package is not installed
 */
export function readPersonNames(): PersonNames {
  const { allLocales } = createRequire(import.meta.url)('@faker-js/faker') as Locales;
  const people = Object.values(allLocales).map((locale) => locale.person ?? {});
  return {
    given: distinct(people.map((person) => person['first_name'])),
    family: distinct(people.map((person) => person['last_name'])),
  };
}

function distinct(lists: readonly NameList[]): readonly string[] {
  const all = lists.flatMap((list) => {
    if (list === null || list === undefined) return [];
    return Array.isArray(list)
      ? (list as readonly string[])
      : Object.values(list as Readonly<Record<string, readonly string[]>>).flat();
  });
  return [...new Set(all.filter((name) => LATIN_WORD.test(name)))];
}
