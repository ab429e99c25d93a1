import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import type { RulesAnswer } from './types.ts';

/** The rules by which rows are found, in words; they stay the same as long as the server runs. */
export function useRules(enabled: boolean) {
  return useQuery({
    queryKey: ['/rules'],
    queryFn: ({ signal }) => ask<RulesAnswer>('/rules', {}, signal),
    staleTime: Infinity,
    enabled,
  });
}
