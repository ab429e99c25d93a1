import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import type { SummaryAnswer } from './types.ts';

/** ms: what others add is noticed so soon. Where nothing has changed the browser's own copy holds, by its ETag. */
const WATCH_MS = 20_000;

/** How much there is, and what may be done. `isWatched`: asked again now and then, and when the page is looked at again. */
export function useSummary({ isWatched = false }: { readonly isWatched?: boolean } = {}) {
  return useQuery({
    queryKey: ['/summary'],
    queryFn: ({ signal }) => ask<SummaryAnswer>('/summary', {}, signal),
    ...(isWatched && { refetchInterval: WATCH_MS, refetchOnWindowFocus: 'always' as const }),
  });
}
