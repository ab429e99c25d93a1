import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import type { ReportDetail } from './types.ts';

export function reportQueryKey(address: string): readonly unknown[] {
  return ['/reports/one', address];
}

/** A report by its address: "r12". */
export function useReport(address: string) {
  return useQuery({
    queryKey: reportQueryKey(address),
    queryFn: ({ signal }) => ask<ReportDetail>(`/reports/${encodeURIComponent(address)}`, {}, signal),
  });
}
