import { QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem.ts';

/** After this time in ms an answer is asked for again when a view opens: a `watch` may have added reports. */
const FRESH_MS = 20_000;
/** How often a question that may yet be answered is asked again unasked. */
const TRIES = 2;

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The server may be this machine itself, which is there without a network: what cannot be reached says so by itself.
        networkMode: 'always',
        staleTime: FRESH_MS,
        // Kept for the way back.
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < TRIES && asProblem(error).mayPass,
        retryDelay: (attempt) => 300 * 2 ** attempt,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
