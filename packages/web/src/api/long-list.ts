import { type QueryClient, useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { ask, type Parameters, queryText } from './client.ts';
import { ledgerOf, type ListLedger, MOST_ROWS } from './list-ledger.ts';
import type { Note } from './types.ts';

/** A page as a long list takes it. */
export interface LongPage {
  readonly items: readonly unknown[];
  readonly notes: readonly Note[];
  readonly after?: string | undefined;
}

/** A row with the page that it came with, which has the names and words behind its keys. */
export interface LongRow<P extends LongPage> {
  readonly item: P['items'][number];
  readonly page: P;
}

/** A list of which only the pages around the window are in memory. */
export interface LongList<P extends LongPage> {
  /** Of all that it is asked with. */
  readonly key: string;
  readonly ledger: ListLedger;
  /** Rows that are known to be there; there are more where it is not whole. */
  readonly count: number;
  readonly isWhole: boolean;
  /** It is too long to go on in one piece. */
  readonly isFull: boolean;
  /** Undefined: not in memory now. */
  readonly row: (index: number) => LongRow<P> | undefined;
  /** Says which rows are in the window: their pages come, and the next one where the end is near. */
  readonly see: (first: number, last: number) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => void;
  readonly notes: readonly Note[];
}

interface LongListOptions {
  /** Rows a page. */
  readonly limit?: number;
  /** Where the list begins: a cursor. */
  readonly from?: string | undefined;
}

/** Rows before the end at which the next page is asked for. */
const NEAR = 80;
/** ms in which a page that scrolls back into the window is not asked for again. */
const FRESH_MS = 60_000;
/** Pages around the window that stay in memory. */
const KEPT = 6;

/** A list of any length: pages come as they are needed, and go when they are far away. */
export function useLongList<P extends LongPage>(
  path: string,
  parameters: Parameters,
  { limit = 100, from }: LongListOptions = {},
): LongList<P> {
  const key = `${path}${queryText(parameters)}`;
  const ledger = ledgerOf(key, from);
  const client = useQueryClient();
  const [, redraw] = useState(0);
  const [seen, setSeen] = useState({ first: 0, last: 0 });
  const numbers = pagesIn(ledger, seen);
  const results = useQueries({
    queries: numbers.map((page) => pageQuery<P>({ path, parameters, limit, key, cursor: ledger.cursor(page) })),
  });
  const pages = new Map(numbers.map((page, index) => [page, results[index]?.data]));
  useEffect(() => {
    let isChanged = false;
    for (const [number, page] of pages) isChanged = (page !== undefined && ledger.take(number, page)) || isChanged;
    if (!isChanged) return;
    redraw((count) => count + 1);
    forget(client, ledger, { key, limit, near: numbers });
  });
  const see = useCallback((first: number, last: number) => {
    setSeen((now) => (now.first === first && now.last === last ? now : { first, last }));
  }, []);
  const failed = results.find(({ error }) => error !== null);
  return {
    key: `${key} ${from ?? ''}`,
    ledger,
    count: ledger.count,
    isWhole: ledger.isWhole,
    isFull: ledger.count >= MOST_ROWS && !ledger.isWhole,
    row: (index) => {
      const number = ledger.pageOf(index);
      const page = pages.get(number);
      const item = page?.items[index - ledger.start(number)];
      return page && item !== undefined ? { item, page } : undefined;
    },
    see,
    isPending: ledger.pages === 0 && !failed,
    error: failed?.error ?? null,
    refetch: () => {
      for (const { error, refetch } of results) if (error !== null) void refetch();
    },
    notes: [...pages.values()].flatMap((page) => page?.notes ?? []),
  };
}

/** The pages of the rows in the window, and the next one where the end is near. */
function pagesIn(ledger: ListLedger, { first, last }: { readonly first: number; readonly last: number }) {
  // With the row above: whether it is of another day shows in the first one.
  const low = Math.min(ledger.pageOf(Math.max(0, first - 1)), Math.max(0, ledger.pages - 1));
  const isNear = last + NEAR >= ledger.count && !ledger.isWhole && ledger.count < MOST_ROWS;
  const high = isNear ? ledger.pages : Math.min(ledger.pageOf(last + NEAR), Math.max(0, ledger.pages - 1));
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

interface PageAsked {
  readonly path: string;
  readonly parameters: Parameters;
  readonly limit: number;
  readonly key: string;
  readonly cursor: string | undefined;
}

/** Of its own, as a function made within the hook would keep all pages of its time alive. */
function pageQuery<P extends LongPage>({ path, parameters, limit, key, cursor }: PageAsked) {
  return {
    queryKey: ['long list', key, limit, cursor ?? ''],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      ask<P>(path, { ...parameters, limit, after: cursor }, signal),
    staleTime: FRESH_MS,
  };
}

/** Takes pages that are far from the window out of memory. */
function forget(
  client: QueryClient,
  ledger: ListLedger,
  { key, limit, near }: { readonly key: string; readonly limit: number; readonly near: readonly number[] },
): void {
  const [low = 0, high = 0] = [near[0], near.at(-1)];
  const kept = new Set<unknown>();
  for (let page = low - KEPT; page <= high + KEPT; page++) {
    if (page >= 0 && page <= ledger.pages) kept.add(ledger.cursor(page) ?? '');
  }
  client.removeQueries({
    queryKey: ['long list', key, limit],
    predicate: ({ queryKey }) => !kept.has(queryKey[3]),
  });
}
