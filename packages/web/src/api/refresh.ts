import type { QueryClient } from '@tanstack/react-query';

/** Questions about what is going on: they are asked again by themselves. */
const OF_THE_MOMENT: ReadonlySet<unknown> = new Set(['/jobs', '/feeds', '/arrivals']);

/**
 * After a change of the archive every answer may be another: views ask anew when they are opened next. What is shown now stays as it is until
 * the reader asks for it, so that nothing jumps.
 */
export function refreshAll(client: QueryClient): void {
  void client.invalidateQueries({ predicate: isOfTheArchive, refetchType: 'none' });
}

/** The reader has asked: what is shown now is asked anew as well. */
export function showAll(client: QueryClient): void {
  void client.invalidateQueries({ predicate: isOfTheArchive });
}

function isOfTheArchive({ queryKey: [path] }: { readonly queryKey: readonly unknown[] }): boolean {
  return !OF_THE_MOMENT.has(path);
}
