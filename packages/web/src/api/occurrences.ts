import type { Filters } from '../place/place.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { OccurrencesAnswer } from './types.ts';

/** What happened, with how many independent texts tell it. */
export function useEvents(filters: Filters) {
  return usePaged<OccurrencesAnswer>('/events', rowParameters(filters));
}
