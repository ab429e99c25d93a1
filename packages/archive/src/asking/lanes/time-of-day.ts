import { valueOf } from '@onrecord/model';
import { addDays, type Day } from '../../rows/day.ts';
import type { Store } from '../../store/store.ts';
import { storedReading } from '../stored-reading.ts';
import type { Column } from './columns.ts';
import type { LookedHappening } from './happenings.ts';

/** Readings that are opened for the times in them: the tables know days only. */
export const MAX_TIMED_REPORTS = 80;

/**
 * First and last hour of the parts of a day of TIMEX3, as wide as they are used; 24 and more are the day after. "Dawn" is DT in our readings.
 */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  DT: [4, 7],
  MO: [5, 11],
  MI: [11, 13],
  AF: [12, 17],
  EV: [17, 23],
  NI: [18, 29],
};

/** Happenings with the hours that their reports say, as they are written there, without a zone. */
export interface Timed {
  readonly happenings: readonly LookedHappening[];
  /** Whether there were more reports than were opened. */
  readonly isCut: boolean;
}

/**
 * Puts happenings of a single day on their hours, where they are said. The others keep their day. By the day of publication: on the hour of
 * publication. O(`MAX_TIMED_REPORTS`).
 */
export async function withHours(
  store: Store,
  happenings: readonly LookedHappening[],
  dates: 'subject' | 'report',
): Promise<Timed> {
  const single = happenings.filter(({ when, isDated }) => isDated && when.from === when.to);
  const reports = [...new Set(single.map(({ report }) => report))];
  const hours = await hoursIn(store, reports.slice(0, MAX_TIMED_REPORTS), dates);
  return {
    happenings: happenings.map((one) => {
      const when = hours.get(dates === 'report' ? `${one.report}` : `${one.key}`);
      return when && single.includes(one) ? { ...one, when } : one;
    }),
    isCut: reports.length > MAX_TIMED_REPORTS,
  };
}

/** By key of the event; by key of the report where days of publication are asked for. */
async function hoursIn(
  { db, dialect }: Store,
  reports: readonly number[],
  dates: 'subject' | 'report',
): Promise<ReadonlyMap<string, Column>> {
  const rows = await db
    .selectFrom('report')
    .select(['key', 'id', 'text', 'reading', 'published'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), reports))
    .execute();
  const records = await db
    .selectFrom('record')
    .select(['key', 'id', 'day', 'report', 'review'])
    .where(({ ref }) => dialect.isOneOf(ref('report'), reports))
    .execute();
  const byReport = Map.groupBy(records, ({ report }) => report);
  const hours = new Map<string, Column>();
  for (const row of rows) {
    const stored = storedReading(row);
    if (stored.status === 'damaged') continue;
    const { reading } = stored;
    const published = hoursOf(valueOf(reading.report.publishedAt) ?? '', row.published);
    if (dates === 'report' && published) hours.set(`${row.key}`, published);
    const times = new Map(reading.times.map(({ id, value }) => [id, value]));
    const events = new Map(reading.records.map((record) => [record.id, record]));
    for (const { key, id, day, review } of dates === 'report' ? [] : (byReport.get(row.key) ?? [])) {
      const event = events.get(id);
      // What a person corrected is no longer the reading's.
      if (event?.kind !== 'event' || review === 'corrected') continue;
      const when = hoursOf(times.get(valueOf(event.time) ?? '') ?? '', day);
      if (when) hours.set(`${key}`, when);
    }
  }
  return hours;
}

/** The hours of a value such as `2030-03-14T06:00` or `2030-03-14TNI`; undefined where it says none, or is about another day. */
export function hoursOf(value: string, day: Day): Column | undefined {
  const [, of, clock, part] = /^(\d{4}-\d{2}-\d{2})T(?:(\d{2})(?::\d{2}|$|Z)|([A-Z]{2})$)/.exec(value) ?? [];
  if (of === undefined || of !== day) return undefined;
  if (clock !== undefined) {
    // 24:00 is the end of its day.
    const hour = `${day}T${clock === '24' ? '23' : clock}`;
    return { from: hour, to: hour };
  }
  const bounds = PARTS[part ?? ''];
  return bounds && { from: hourOf(day, bounds[0]), to: hourOf(day, bounds[1]) };
}

function hourOf(day: Day, hour: number): string {
  const on = hour < 24 ? day : addDays(day, 1);
  return `${on}T${String(hour % 24).padStart(2, '0')}`;
}
