import { useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import { ask } from './client.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { OneSeriesAnswer, SeriesAnswer } from './types.ts';

/** Series to choose from. `several`: only counts that were told more than once. */
export function useSeriesList(filters: Filters, several: boolean) {
  return usePaged<SeriesAnswer>('/series', { ...rowParameters(filters), several: several ? true : undefined }, 40);
}

/** The series of one thread with all their words. */
export function useOneSeries(thread: number | undefined) {
  return useQuery({
    queryKey: ['/figures/one', thread],
    queryFn: ({ signal }) => ask<OneSeriesAnswer>(`/figures/${thread ?? 0}`, {}, signal),
    enabled: thread !== undefined,
  });
}
