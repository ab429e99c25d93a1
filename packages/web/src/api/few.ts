import { useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import { ask } from './client.ts';
import { rowParameters } from './parameters-of.ts';

/** The first rows of a list, for a view that shows where the rest is. */
export function useFew<T>(path: string, filters: Filters, limit: number) {
  const parameters = { ...rowParameters(filters), limit };
  return useQuery({
    queryKey: [path, 'few', parameters],
    queryFn: ({ signal }) => ask<T>(path, parameters, signal),
  });
}
