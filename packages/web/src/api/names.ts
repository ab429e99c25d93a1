import type { Names } from './types.ts';

/** The names and words of several pages as one. */
export function joinedNames(pages: readonly Names[]): Names {
  const [only] = pages;
  if (only && pages.length === 1) return only;
  return {
    actors: Object.assign({}, ...pages.map(({ actors }) => actors)) as Names['actors'],
    places: Object.assign({}, ...pages.map(({ places }) => places)) as Names['places'],
    records: Object.assign({}, ...pages.map(({ records }) => records)) as Names['records'],
    details: Object.assign({}, ...pages.map(({ details }) => details)) as Names['details'],
  };
}
