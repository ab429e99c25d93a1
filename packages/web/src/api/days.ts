import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import { ask } from './client.ts';
import { rowParameters } from './parameters-of.ts';
import type { DaysAnswer } from './types.ts';

/** Rows a day over the whole time, whatever span is chosen: the choice is drawn over them. */
export function useDays(filters: Filters) {
  const parameters = {
    ...rowParameters(filters),
    since: undefined,
    until: undefined,
    kind: filters.kinds,
  };
  return useQuery({
    queryKey: ['/days', parameters],
    queryFn: ({ signal }) => ask<DaysAnswer>('/days', parameters, signal),
    placeholderData: keepPreviousData,
  });
}
