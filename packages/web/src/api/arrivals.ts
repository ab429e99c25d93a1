import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import type { ArrivalsAnswer } from './types.ts';

/** ms: what others add is noticed so soon. Where nothing has changed the browser's own copy holds, by its ETag. */
const WATCH_MS = 20_000;

/** How many texts have come in. `isWatched`: asked again now and then, and when the page is looked at again. */
export function useArrivals({ isWatched = false }: { readonly isWatched?: boolean } = {}) {
  return useQuery({
    queryKey: ['/arrivals'],
    queryFn: ({ signal }) => ask<ArrivalsAnswer>('/arrivals', {}, signal),
    ...(isWatched && { refetchInterval: WATCH_MS, refetchOnWindowFocus: 'always' as const }),
  });
}
