import { note, type Note } from '@onrecord/model';
import type { ArchiveWriter, Put, Read } from './archive-writer.ts';
import type { Failures } from './failures.ts';
import { addNotes } from './notes.ts';
import { needed } from './run-stopped.ts';

/** What one thing that was found has come to before the archive is written. */
export type Settled =
  | { readonly kind: 'read'; readonly read: Read; readonly weight: number }
  | { readonly kind: 'failed'; readonly name: string; readonly note: Note; readonly weight: number }
  | { readonly kind: 'there'; readonly name: string; readonly id?: string; readonly weight: number }
  | { readonly kind: 'note'; readonly name: string; readonly note: Note; readonly weight: number };

/** Where a batch goes. */
export interface PutParts {
  readonly writer: Pick<ArchiveWriter, 'put'>;
  readonly failures: Pick<Failures, 'add'>;
  /** A remark that is no failure. */
  readonly remark: (name: string, note: Note) => void;
}

/** What one member of a batch has come to. */
export interface Came extends Pick<Put, 'outcome' | 'report'> {
  readonly of: Exclude<Settled, { readonly kind: 'note' }>;
}

/**
 * Writes the reports of a batch in one go, then says of all its members, in their order, what became of them; remarks are
 * passed on and have no outcome. @throws RunStopped when the archive cannot be written: nothing of the batch is counted then
 */
export async function putBatch(
  batch: readonly Settled[],
  { writer, failures, remark }: PutParts,
): Promise<readonly Came[]> {
  const reads = batch.flatMap((settled) => (settled.kind === 'read' ? [settled.read] : []));
  const answers = reads.length === 0 ? [] : await needed(writer.put(reads));
  const came: Came[] = [];
  let next = 0;
  for (const settled of batch) {
    if (settled.kind === 'note') remark(settled.name, settled.note);
    else if (settled.kind === 'there') came.push({ of: settled, outcome: 'unchanged' });
    else if (settled.kind === 'failed') {
      await failures.add(settled.name, settled.note);
      came.push({ of: settled, outcome: 'failed' });
    } else came.push({ of: settled, ...(await answerFor(settled.read, answers[next++], failures)) });
  }
  return came;
}

async function answerFor(
  { name }: Read,
  answer: Put | undefined,
  failures: Pick<Failures, 'add'>,
): Promise<Pick<Put, 'outcome' | 'report'>> {
  if (!answer) throw new TypeError('the archive did not answer for every report of a batch');
  const { outcome, report } = answer;
  if (outcome === 'failed') await failures.add(name, answer.note ?? note(addNotes.notTaken));
  return { outcome, ...(report !== undefined && { report }) };
}
