import type { Filters } from '../place/place.ts';
import { useLongList } from './long-list.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { OccurrencesAnswer } from './types.ts';

/** What happened, with how many independent texts tell it. */
export function useEvents(filters: Filters) {
  return usePaged<OccurrencesAnswer>('/events', rowParameters(filters));
}

/** The same, however many there are. */
export function useAllEvents(filters: Filters) {
  return useLongList<OccurrencesAnswer>('/events', rowParameters(filters), { limit: 25 });
}
