import { useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import { ask } from './client.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { FacetsAnswer, StatementsAnswer } from './types.ts';

export function useStatements(filters: Filters) {
  return usePaged<StatementsAnswer>('/statements', rowParameters(filters), 100);
}

export function useFacets(filters: Filters) {
  const parameters = rowParameters(filters);
  return useQuery({
    queryKey: ['/facets', parameters],
    queryFn: ({ signal }) => ask<FacetsAnswer>('/facets', parameters, signal),
  });
}
