import { note, type ByKind, type OnRecord, type Reading } from '@onrecord/model';
import { cliNotes } from '../notes.ts';

/**
 * The reading without the rows below `min` (0 to 1), and without the links to them; a note says how many are left out,
 * also when none is. Actors, places and times stay: what is left out may be all that names them. O(rows).
 */
export function confidentRows(reading: Reading, min: number): Reading {
  const kept = reading.records.filter(({ confidence }) => confidence >= min);
  const ids = new Set(kept.map(({ id }) => id));
  const gone = new Set(reading.records.filter(({ id }) => !ids.has(id)).map(({ id }) => id));
  const counts = { dropped: reading.records.length - kept.length, all: reading.records.length, min };
  return {
    ...reading,
    records: kept.map((record) => unlinked(record, gone)),
    notes: [...reading.notes, note(cliNotes.belowConfidence, { details: counts })],
  };
}

/** The record without its links to rows that are gone; the source in its attribution stays. */
function unlinked(record: OnRecord, gone: ReadonlySet<string>): OnRecord {
  const attribution = record.attribution.map(({ statement, ...source }) => ({
    ...source,
    ...(statement !== undefined && !gone.has(statement) && { statement }),
  }));
  return withoutLinks({ ...record, attribution }, gone);
}

function withoutLinks<R extends OnRecord>(record: R, gone: ReadonlySet<string>): OnRecord {
  const links: ByKind<OnRecord> = {
    statement: (row) => row,
    event: (row) => row,
    figure: ({ event, revises, ...row }) => {
      const { of, ...quantity } = row.quantity;
      return {
        ...row,
        quantity: { ...quantity, ...(isThere(of, gone) && { of }) },
        ...(isThere(event, gone) && { event }),
        ...(isThere(revises, gone) && { revises }),
      };
    },
    position: ({ statement, ...row }) => ({ ...row, ...(isThere(statement, gone) && { statement }) }),
    prospect: ({ event, ...row }) => ({ ...row, ...(isThere(event, gone) && { event }) }),
  };
  // The table's entry and the record share their kind; the compiler cannot tie the two unions together.
  const entry = links[record.kind] as (row: OnRecord) => OnRecord;
  return entry(record);
}

function isThere(id: string | undefined, gone: ReadonlySet<string>): id is string {
  return id !== undefined && !gone.has(id);
}
