import { useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import { ask } from './client.ts';
import { spanParameters } from './parameters-of.ts';
import type { BriefAnswer } from './types.ts';

export function useBrief(filters: Filters) {
  const parameters = { ...spanParameters(filters), minConfidence: filters.minConfidence };
  return useQuery({
    queryKey: ['/brief', parameters],
    queryFn: ({ signal }) => ask<BriefAnswer>('/brief', parameters, signal),
  });
}
