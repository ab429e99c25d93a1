import type { ArchiveWriter, Put, Read, Sought } from '../../src/add/archive-writer.ts';

/** A seam for tests, in place of the store: keeps in memory what it is given. */
export interface MemoryWriter extends ArchiveWriter {
  readonly reads: Read[];
  /** Names, batch by batch. */
  readonly batches: (readonly string[])[];
  readonly sought: Sought[];
}

export interface MemoryOptions {
  /** In place of the answer for a batch: to be slow, to refuse, to fail. */
  readonly answer?: (batch: readonly Read[], before: readonly Read[]) => Promise<readonly Put[]>;
  readonly has?: (text: Sought) => boolean;
}

export function memoryWriter({ answer, has }: MemoryOptions = {}): MemoryWriter {
  const reads: Read[] = [];
  const batches: (readonly string[])[] = [];
  const sought: Sought[] = [];
  const isThere = has ?? (({ id }: Sought) => reads.some((read) => read.id === id));
  return {
    reads,
    batches,
    sought,
    has: (texts) => {
      sought.push(...texts);
      return Promise.resolve(texts.map(isThere));
    },
    put: async (batch) => {
      const seen = new Set(reads.map(({ id }) => id));
      const puts: readonly Put[] =
        (await answer?.(batch, reads)) ??
        batch.map(({ id }) => {
          const outcome = seen.has(id) ? 'unchanged' : 'added';
          seen.add(id);
          return { outcome };
        });
      batches.push(batch.map(({ name }) => name));
      reads.push(...batch);
      return puts;
    },
  };
}
