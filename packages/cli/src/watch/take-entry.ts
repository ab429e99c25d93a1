import type { TextItem, WatchedEntry, WatchParts } from '@onrecord/intake';
import { note, type Note, reportId } from '@onrecord/model';
import type { Put, Read, Sought } from '../add/archive-writer.ts';
import type { ReaderCrew } from '../add/reader-crew.ts';
import type { Grace } from './grace.ts';
import { watchNotes } from './notes.ts';

type Taken = Awaited<ReturnType<WatchParts['take']>>;

/** The archive as the watch sees it. A rejection ends the watch; what `put` has answered is durable. */
export interface EntryWriter {
  readonly has: (texts: readonly Sought[]) => Promise<readonly boolean[]>;
  /** Stores the reports and marks the entry as taken, in one transaction; as many answers as reports. */
  readonly put: (batch: readonly Read[], entry: WatchedEntry) => Promise<readonly Put[]>;
}

/** What became of one text of a page. */
type Settled = { readonly read: Read } | { readonly isThere: true } | { readonly problem: Note } | undefined;

/**
 * Reads the texts of an entry by the crew and stores them, with the entry marked as taken in the same transaction. Texts that are there are not
 * read again. Of a page with several texts those that cannot be read are left out; where none can, the entry is refused.
 */
export function entryTaker({
  writer,
  crew,
  grace,
}: {
  readonly writer: EntryWriter;
  readonly crew: ReaderCrew;
  readonly grace: Grace;
}): WatchParts['take'] {
  return async (texts, entry) => {
    const known = await writer.has(texts.map(({ text, given }) => ({ id: reportId(text), given })));
    const settled = await Promise.all(texts.map((text, index) => settle(text, known[index] === true, { crew, grace })));
    if (settled.includes(undefined)) return { status: 'dropped' };
    const reads = settled.flatMap((one) => (one && 'read' in one ? [one.read] : []));
    const there = settled.filter((one) => one && 'isThere' in one).length;
    const problem = settled.flatMap((one) => (one && 'problem' in one ? [one.problem] : []))[0];
    if (reads.length + there === 0) return { status: 'refused', problem: problem ?? note(watchNotes.notRead) };
    return takenOf(await writer.put(reads, entry), there);
  };
}

async function settle(
  item: TextItem,
  isThere: boolean,
  { crew, grace }: { readonly crew: ReaderCrew; readonly grace: Grace },
): Promise<Settled> {
  if (isThere) return { isThere };
  const { name, text, given, notes, marks, bytesHash, format, charset, fetchedAt } = item;
  const job = { kind: 'text', text, given, notes, ...(marks && { marks }) } as const;
  const outcome = await grace.within(crew.read(job));
  if (!outcome) return undefined;
  if (outcome.status === 'failed') return { problem: outcome.note };
  const { id, prepared, credit } = outcome;
  const arrived = { format, charset, ...(fetchedAt !== undefined && { fetchedAt }) };
  return { read: { name, id, prepared, given, bytesHash, arrived, ...(credit !== undefined && { credit }) } };
}

function takenOf(puts: readonly Put[], there: number): Taken {
  const count = (...outcomes: readonly Put['outcome'][]): number =>
    puts.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const refused = puts.find(({ outcome }) => outcome === 'failed');
  if (refused && count('failed') === puts.length && there === 0) {
    return { status: 'refused', problem: refused.note ?? note(watchNotes.notRead) };
  }
  const unchanged = there + count('unchanged', 'reread');
  return { status: 'taken', counts: { added: count('added'), versions: count('version'), unchanged } };
}
