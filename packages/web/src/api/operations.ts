import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, change } from './client.ts';
import type { Operation, OperationDone, OperationsAnswer } from './types.ts';

/** What people decided about joins, the newest first. */
export function useOperations(enabled = true) {
  return useQuery({
    queryKey: ['/operations'],
    queryFn: ({ signal }) => ask<OperationsAnswer>('/operations', {}, signal),
    enabled,
  });
}

interface Heard<T> {
  readonly onDone: (done: T) => void;
  readonly onFailed: (error: Error) => void;
}

/** Decides something about joins: what the page shows is asked for anew, as rows move. */
export function useOperate({ onDone, onFailed }: Heard<OperationDone>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (operation: Operation) => change<OperationDone>('POST', '/operations', operation),
    onSuccess: async (done) => {
      onDone(done);
      await client.invalidateQueries();
    },
    onError: onFailed,
  });
}

/** Takes a decision back, by its number. */
export function useUndo({ onDone, onFailed }: Heard<number>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (number: number) => change('POST', `/operations/${number}/undo`),
    onSuccess: async (_, number) => {
      onDone(number);
      await client.invalidateQueries();
    },
    onError: onFailed,
  });
}
