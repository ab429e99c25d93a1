import { brokenAnchors, note, type Note, type Reading } from '@onrecord/model';
import { archiveNotes } from '../notes.ts';
import { readingOf } from '../prepare/reading-bytes.ts';

/** A reading as it came back: checked, or the reason why it cannot be trusted. */
export type StoredReading =
  | { readonly status: 'whole'; readonly reading: Reading; readonly notes: readonly Note[] }
  | { readonly status: 'damaged'; readonly note: Note };

/**
 * Opens a stored reading and checks every anchor against the stored text: records whose words are not the text's own are left out with
 * a note. O(size of the reading).
 */
export function storedReading(row: {
  readonly id: string;
  readonly text: string;
  readonly reading: Uint8Array;
}): StoredReading {
  let reading: Reading;
  try {
    reading = readingOf(row.reading, row.text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { status: 'damaged', note: note(archiveNotes.damagedReading, { details: { id: row.id, reason } }) };
  }
  if (brokenAnchors(reading).length === 0) return { status: 'whole', reading, notes: [] };
  const records = reading.records.filter(
    (record) => brokenAnchors({ ...reading, actors: [], places: [], times: [], records: [record] }).length === 0,
  );
  const count = reading.records.length - records.length;
  return {
    status: 'whole',
    reading: { ...reading, records },
    notes: [note(archiveNotes.brokenAnchor, { details: { id: row.id, count } })],
  };
}
