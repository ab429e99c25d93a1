import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import type { OutletAnswer, OutletsPage } from './types.ts';

/** Choices that a field offers while somebody types. */
const CHOICES = 12;

/** The outlets whose names or domains hold what is typed, those with most reports first. */
export function useOutletChoices(typed: string, enabled: boolean) {
  const search = typed.trim() === '' ? undefined : typed.trim();
  return useQuery({
    queryKey: ['/outlets', 'choices', search],
    queryFn: ({ signal }) => ask<OutletsPage>('/outlets', { search, limit: CHOICES }, signal),
    enabled,
    placeholderData: keepPreviousData,
  });
}

/** One outlet: "o12". */
export function useOutlet(address: string, enabled: boolean) {
  return useQuery({
    queryKey: ['/outlets/one', address],
    queryFn: ({ signal }) => ask<OutletAnswer>(`/outlets/${encodeURIComponent(address)}`, {}, signal),
    enabled,
  });
}
