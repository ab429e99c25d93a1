import { useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import { ask, type Parameters } from './client.ts';
import { spanParameters } from './parameters-of.ts';
import type { BriefAnswer } from './types.ts';

/** What a brief is asked for. */
export function briefParameters(filters: Filters): Parameters {
  return { ...spanParameters(filters), minConfidence: filters.minConfidence };
}

/** Undefined parameters: not known yet. */
export function useBrief(parameters: Parameters | undefined) {
  return useQuery({
    queryKey: ['/brief', parameters],
    queryFn: ({ signal }) => ask<BriefAnswer>('/brief', parameters ?? {}, signal),
    enabled: parameters !== undefined,
  });
}
