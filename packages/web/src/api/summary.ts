import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import type { SummaryAnswer } from './types.ts';

/** How much there is, and what may be done. */
export function useSummary() {
  return useQuery({ queryKey: ['/summary'], queryFn: ({ signal }) => ask<SummaryAnswer>('/summary', {}, signal) });
}
