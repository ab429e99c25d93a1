import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import { ask } from './client.ts';
import { rowParameters } from './parameters-of.ts';
import type { DaysAnswer, MapAnswer } from './types.ts';

/** Where events are told to have happened. Asked in two places it is one question. */
export function useMap(filters: Filters, enabled = true) {
  const parameters = rowParameters(filters);
  return useQuery({
    queryKey: ['/map', parameters],
    queryFn: ({ signal }) => ask<MapAnswer>('/map', parameters, signal),
    enabled,
    // What is shown stays until the next is there: nothing jumps while days are drawn over.
    placeholderData: keepPreviousData,
  });
}

/** Events a day over the whole time, whatever span is chosen. */
export function useEventDays(filters: Filters) {
  const parameters = { ...rowParameters(filters), since: undefined, until: undefined, kind: ['event'] };
  return useQuery({
    queryKey: ['/days', parameters],
    queryFn: ({ signal }) => ask<DaysAnswer>('/days', parameters, signal),
    placeholderData: keepPreviousData,
  });
}
