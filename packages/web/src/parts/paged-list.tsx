import { type ReactNode, useEffect, useRef } from 'react';
import type { Note } from '../api/types.ts';
import { Skeleton } from './skeleton.tsx';
import { useListKeys } from './use-list-keys.ts';
import { Empty, Notes, Problem } from './states.tsx';

/** What a paged list of TanStack Query says of itself, as far as it is shown. */
export interface ListState {
  readonly data:
    { readonly pages: readonly { readonly items: readonly unknown[]; readonly notes: readonly Note[] }[] } | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
  readonly refetch: () => unknown;
}

interface PagedListProps {
  readonly list: ListState;
  readonly what: string;
  /** Notes that the view says in its own way. */
  readonly isKnown?: (note: Note) => boolean;
  readonly children: ReactNode;
}

/** A paged list in all its states: on its way, wrong, empty, there, with more to come. */
export function PagedList({ list, what, isKnown = () => false, children }: PagedListProps): ReactNode {
  useListKeys();
  const { data, error, isPending, refetch } = list;
  const retry = (): void => {
    void refetch();
  };
  if (isPending) return <Skeleton />;
  if (!data) return <Problem error={error} onRetry={retry} />;
  const notes = <Notes notes={data.pages.flatMap((page) => page.notes.filter((note) => !isKnown(note)))} />;
  const isEmpty = data.pages.every(({ items }) => items.length === 0);
  return (
    <>
      {notes}
      {isEmpty && !list.hasNextPage ? <Empty what={what} /> : children}
      {error ? <Problem error={error} onRetry={retry} /> : <More list={list} what={what} />}
    </>
  );
}

/** Asks for the next page when its end comes near, and on request. */
export function More({ list, what }: Pick<PagedListProps, 'list' | 'what'>): ReactNode {
  const end = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    const element = end.current;
    if (!element || !hasNextPage || isFetchingNextPage) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) fetchNextPage();
      },
      { rootMargin: '600px' },
    );
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (!hasNextPage) return null;
  return (
    <div ref={end} className="more no-print">
      <button
        type="button"
        className="button"
        disabled={isFetchingNextPage}
        onClick={() => {
          fetchNextPage();
        }}
      >
        {isFetchingNextPage ? `Loading more ${what}` : `More ${what}`}
      </button>
    </div>
  );
}
