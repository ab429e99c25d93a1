import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ask, type Parameters } from './client.ts';

interface Paged {
  readonly items: readonly unknown[];
  readonly after?: string | undefined;
}

const PAGE = 50;

/**
 * A list that is asked for page by page, each beginning where the one before says. `isSteady`: while another one comes, the one of before
 * stands: for lists that follow a hand.
 */
export function usePaged<P extends Paged>(path: string, parameters: Parameters, limit = PAGE, isSteady = false) {
  return useInfiniteQuery<P, Error, InfiniteData<P, string | undefined>, readonly unknown[], string | undefined>({
    queryKey: [path, parameters, limit],
    queryFn: ({ pageParam, signal }) => ask<P>(path, { ...parameters, limit, after: pageParam }, signal),
    initialPageParam: undefined,
    getNextPageParam: ({ after }) => after,
    ...(isSteady && { placeholderData: keepPreviousData }),
  });
}

export type PagedList<P extends Paged> = ReturnType<typeof usePaged<P>>;

/** All items that are there so far. */
export function itemsOf<P extends Paged>(list: PagedList<P>): readonly P['items'][number][] {
  return list.data?.pages.flatMap(({ items }) => items) ?? [];
}
