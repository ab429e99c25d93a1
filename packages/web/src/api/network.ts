import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import { ask } from './client.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { NetworkAnswer, NetworkLink, OccurrencesAnswer, StatementsAnswer } from './types.ts';

/** Who speaks to or about whom, and who acts on whom. */
export function useNetwork(filters: Filters) {
  const parameters = rowParameters(filters);
  return useQuery({
    queryKey: ['/network', parameters],
    queryFn: ({ signal }) => ask<NetworkAnswer>('/network', parameters, signal),
    placeholderData: keepPreviousData,
  });
}

type Ends = Pick<NetworkLink, 'from' | 'to'>;

/** Statements of one actor to another, or about it: all of them, not only those that were counted. */
export function useLinkStatements(filters: Filters, { from, to }: Ends, role: 'addressee' | 'about') {
  return usePaged<StatementsAnswer>('/statements', {
    ...rowParameters(filters),
    type: undefined,
    speaker: `a${from}`,
    [role]: `a${to}`,
  });
}

/** What one actor does to another. */
export function useLinkEvents(filters: Filters, { from, to }: Ends) {
  return usePaged<OccurrencesAnswer>('/events', {
    ...rowParameters(filters),
    type: undefined,
    doer: `a${from}`,
    recipient: `a${to}`,
  });
}
