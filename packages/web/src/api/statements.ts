import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import { ask } from './client.ts';
import { useLongList } from './long-list.ts';
import { rowParameters } from './parameters-of.ts';
import type { FacetsAnswer, SameSayingAnswer, StatementMonthsAnswer, StatementsAnswer } from './types.ts';

/** Before all rows of a day: keys of rows are smaller. */
const BEFORE_ALL = 999_999_999_999;

/** `from`: the day (YYYY-MM-DD, or "undated") that the list begins with; the newest where not said. */
export function useStatements(filters: Filters, from?: string) {
  return useLongList<StatementsAnswer>('/statements', rowParameters(filters), {
    limit: 50,
    from: from === undefined ? undefined : `${from}.${BEFORE_ALL}`,
  });
}

export function useFacets(filters: Filters) {
  const parameters = rowParameters(filters);
  return useQuery({
    queryKey: ['/facets', parameters],
    queryFn: ({ signal }) => ask<FacetsAnswer>('/facets', parameters, signal),
    placeholderData: keepPreviousData,
  });
}

/** How many a month, by act. */
export function useStatementMonths(filters: Filters) {
  const parameters = rowParameters(filters);
  return useQuery({
    queryKey: ['/statements/months', parameters],
    queryFn: ({ signal }) => ask<StatementMonthsAnswer>('/statements/months', parameters, signal),
    placeholderData: keepPreviousData,
  });
}

/** Who else tells what a statement ("r12:st-1f2e3d4c") tells, and who else says the same. */
export function useSameSaying(address: string) {
  return useQuery({
    queryKey: ['/statements/same', address],
    queryFn: ({ signal }) => ask<SameSayingAnswer>(`/statements/${encodeURIComponent(address)}/same`, {}, signal),
  });
}
