import type { QueryClient } from '@tanstack/react-query';

/** Questions about what is going on: they are asked again by themselves. */
const OF_THE_MOMENT: ReadonlySet<unknown> = new Set(['/jobs', '/feeds']);

/**
 * After a change of the archive every answer may be another: views ask anew when they are opened next. What is shown now stays as it is until
 * the reader asks for it, so that nothing jumps; how much there is is asked at once.
 */
export function refreshAll(client: QueryClient): void {
  void client.invalidateQueries({
    predicate: ({ queryKey: [path] }) => path !== '/summary' && !OF_THE_MOMENT.has(path),
    refetchType: 'none',
  });
  void client.invalidateQueries({ queryKey: ['/summary'] });
}

/** The reader has asked: what is shown now is asked anew as well. */
export function showAll(client: QueryClient): void {
  void client.invalidateQueries({ predicate: ({ queryKey: [path] }) => !OF_THE_MOMENT.has(path) });
}
