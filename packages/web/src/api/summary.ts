import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import type { SummaryAnswer } from './types.ts';

export function useSummary() {
  return useQuery({ queryKey: ['/summary'], queryFn: ({ signal }) => ask<SummaryAnswer>('/summary', {}, signal) });
}
