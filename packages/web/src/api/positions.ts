import { useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import { ask } from './client.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { MatrixAnswer, OneCellAnswer } from './types.ts';

/** Parties a page. */
const PARTIES = 25;

export interface MatrixChoice {
  readonly only?: 'moved' | 'contested' | undefined;
  /** Days up to the newest report in which a stance counts as moved. */
  readonly moved?: number | undefined;
}

/** Where each party stands on each issue, by party. */
export function useMatrix(filters: Filters, { only, moved }: MatrixChoice) {
  return usePaged<MatrixAnswer>('/matrix', { ...rowParameters(filters), only, moved }, PARTIES);
}

/** One party's stance on one issue with its history and all its words. */
export function useCell(thread: number | undefined) {
  return useQuery({
    queryKey: ['/positions/one', thread],
    queryFn: ({ signal }) => ask<OneCellAnswer>(`/positions/${thread ?? 0}`, {}, signal),
    enabled: thread !== undefined,
  });
}
