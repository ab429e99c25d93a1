import type { Filters } from '../place/place.ts';
import type { Parameters } from './client.ts';

/** The filters as the lists of rows take them. */
export function rowParameters({ since, until, dates, actors, places, types, story, search, minConfidence }: Filters) {
  return {
    since,
    until,
    dates: dates === 'report' ? dates : undefined,
    actor: actors,
    place: places,
    type: types,
    story,
    search,
    minConfidence,
  } satisfies Parameters;
}

/** Those that the list of reports takes. */
export function reportParameters({ since, until, actors, story, search }: Filters) {
  return { since, until, actor: actors, story, search } satisfies Parameters;
}

/** Those that the brief and the differences take. */
export function spanParameters({ since, until, actors, places }: Filters) {
  return { since, until, actor: actors, place: places } satisfies Parameters;
}
