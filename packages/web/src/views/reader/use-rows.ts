import type { OnRecord, Reading } from '@onrecord/model';
import { useMemo } from 'react';
import { entriesOf, type Entry } from '@onrecord/model/entry';
import { WORDING } from '../../words/wording.ts';
import type { ReportDetail, RowStanding } from '../../api/types.ts';
import type { Filters } from '../../place/place.ts';

/** The rows of a report as people left them, and what of them is shown. */
export interface Rows {
  /** The reading with corrected rows in the place of what the machine gave. */
  readonly reading: Reading;
  readonly records: ReadonlyMap<string, OnRecord>;
  readonly all: readonly Entry[];
  /** Those that the filters leave, and the open one whatever they say. */
  readonly entries: readonly Entry[];
  /** Corrected rows as the machine gave them. */
  readonly originals: ReadonlyMap<string, Entry>;
  readonly standings: ReadonlyMap<string, RowStanding>;
}

export function useRows(
  { reading: given, rows }: ReportDetail,
  { kinds, minConfidence = 0 }: Filters,
  openId: string | undefined,
): Rows {
  const standings = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  // Most reviews change no row: the text is not drawn anew for them.
  const corrections = useSame(rows.flatMap(({ reviewed }) => reviewed?.record ?? []));
  const reading = useMemo(() => {
    const corrected = new Map(corrections.map((record) => [record.id, record]));
    if (corrected.size === 0) return given;
    return { ...given, records: given.records.map((record) => corrected.get(record.id) ?? record) };
  }, [given, corrections]);
  const all = useMemo(() => entriesOf(reading, WORDING), [reading]);
  const originals = useMemo(() => {
    const ids = new Set(corrections.map(({ id }) => id));
    if (ids.size === 0) return new Map<string, Entry>();
    return new Map(
      entriesOf(given, WORDING).flatMap((entry) => (ids.has(entry.id) ? [[entry.id, entry] as const] : [])),
    );
  }, [given, corrections]);
  const records = useMemo(() => new Map(reading.records.map((record) => [record.id, record])), [reading]);
  const isShown = ({ kind, confidence }: Entry): boolean =>
    (kinds.length === 0 || kinds.includes(kind)) && confidence >= minConfidence;
  const stray = all.find((entry) => entry.id === openId && !isShown(entry))?.id;
  const entries = useMemo(
    () => all.filter((entry) => isShown(entry) || entry.id === stray),
    [all, kinds, minConfidence, stray],
  );
  return { reading, records, all, entries, originals, standings };
}

/** The same list as long as the same things are in it. */
function useSame<T>(list: readonly T[]): readonly T[] {
  const key = JSON.stringify(list);
  return useMemo(() => list, [key]);
}
