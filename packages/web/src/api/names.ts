import type { Names } from './types.ts';

interface Joined {
  readonly pages: readonly Names[];
  readonly names: Names;
}

/** What was joined before, by its first page: a list grows at its end. */
const before = new WeakMap<Names, Joined>();

/** The names and words of several pages as one. A page more costs no more than itself: the keys of before are not copied. */
export function joinedNames(pages: readonly Names[]): Names {
  const [first] = pages;
  if (!first) return { actors: {}, places: {}, records: {}, details: {} };
  if (pages.length === 1) return first;
  const known = before.get(first);
  const isGrown = known !== undefined && known.pages.every((page, index) => page === pages[index]);
  const names = isGrown ? { ...known.names } : { actors: {}, places: {}, records: {}, details: {} };
  for (const page of pages.slice(isGrown ? known.pages.length : 0)) {
    Object.assign(names.actors, page.actors);
    Object.assign(names.places, page.places);
    Object.assign(names.records, page.records);
    Object.assign(names.details ?? {}, page.details);
  }
  before.set(first, { pages, names });
  return names;
}
