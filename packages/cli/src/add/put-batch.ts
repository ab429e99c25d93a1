import { note, type Note } from '@onrecord/model';
import type { ArchiveWriter, Put, Read } from './archive-writer.ts';
import type { Failures } from './failures.ts';
import { addNotes } from './notes.ts';
import { needed } from './run-stopped.ts';

/** What one thing that was found has come to before the archive is written. */
export type Settled =
  | { readonly kind: 'read'; readonly read: Read; readonly weight: number }
  | { readonly kind: 'failed'; readonly name: string; readonly note: Note; readonly weight: number }
  | { readonly kind: 'there'; readonly weight: number }
  | { readonly kind: 'note'; readonly name: string; readonly note: Note; readonly weight: number };

/** Where a batch goes. */
export interface PutParts {
  readonly writer: Pick<ArchiveWriter, 'put'>;
  readonly failures: Pick<Failures, 'add'>;
  /** A remark that is no failure. */
  readonly remark: (name: string, note: Note) => void;
}

/**
 * Writes the reports of a batch in one go, then says of all its members, in their order, what became of them; remarks are
 * passed on and have no outcome. @throws RunStopped when the archive cannot be written: nothing of the batch is counted then
 */
export async function putBatch(
  batch: readonly Settled[],
  { writer, failures, remark }: PutParts,
): Promise<readonly Put['outcome'][]> {
  const reads = batch.flatMap((settled) => (settled.kind === 'read' ? [settled.read] : []));
  const answers = reads.length === 0 ? [] : await needed(writer.put(reads));
  const outcomes: Put['outcome'][] = [];
  let next = 0;
  for (const settled of batch) {
    if (settled.kind === 'note') remark(settled.name, settled.note);
    else if (settled.kind === 'there') outcomes.push('unchanged');
    else if (settled.kind === 'failed') {
      await failures.add(settled.name, settled.note);
      outcomes.push('failed');
    } else outcomes.push(await outcomeOf(settled.read, answers[next++], failures));
  }
  return outcomes;
}

async function outcomeOf(
  { name }: Read,
  answer: Put | undefined,
  failures: Pick<Failures, 'add'>,
): Promise<Put['outcome']> {
  if (!answer) throw new TypeError('the archive did not answer for every report of a batch');
  if (answer.outcome === 'failed') await failures.add(name, answer.note ?? note(addNotes.notTaken));
  return answer.outcome;
}
