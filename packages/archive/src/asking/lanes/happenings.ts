import type { EventType, Realis } from '@onrecord/model';
import type { Store } from '../../store/store.ts';
import type { RecordTable } from '../../store/tables.ts';
import type { Column } from './columns.ts';

type Row = Pick<
  RecordTable,
  'key' | 'report' | 'day' | 'day_to' | 'told' | 'sorted' | 'type' | 'realis' | 'place' | 'grp' | 'story'
>;

/** One happening, of what was looked at, whoever tells it. */
export interface LookedHappening {
  /** 0: none. */
  readonly occurrence: number;
  /** The row that tells its day most narrowly; of several, the newest. */
  readonly key: number;
  readonly report: number;
  readonly realis: Realis;
  readonly type: EventType;
  /** Key of its place; 0. */
  readonly place: number;
  /** Doers and recipients, of all that tell it. */
  readonly actors: ReadonlySet<number>;
  /** Independent texts that tell it. */
  readonly stories: ReadonlySet<number>;
  readonly when: Column;
  /** Whether its day is said; else it stands on the day of the report. */
  readonly isDated: boolean;
}

/** Rows as happenings. `dates`: by which days they stand; `withActors`: else nobody is in them. O(rows). */
export async function happeningsOf(
  store: Store,
  keys: readonly number[],
  { dates, withActors }: { readonly dates: 'subject' | 'report'; readonly withActors: boolean },
): Promise<readonly LookedHappening[]> {
  const rows = await rowsOf(store, keys);
  const actors = withActors ? await actorsOf(store, keys) : new Map<number, readonly number[]>();
  // A row without an occurrence stands for itself.
  const told = Map.groupBy(rows, ({ grp, key }) => (grp === 0 ? -key : grp));
  return [...told.values()].flatMap((own) => {
    const [first, ...others] = own;
    if (!first) return [];
    const best = dates === 'report' ? first : others.reduce((one, row) => (days(row) < days(one) ? row : one), first);
    const isDated = dates === 'report' || best.day !== '';
    return {
      occurrence: best.grp,
      key: best.key,
      report: best.report,
      // The columns hold what this program wrote from checked readings: the words of the closed lists.
      realis: best.realis as Realis,
      type: best.type as EventType,
      place: best.place === 0 ? (own.find(({ place }) => place !== 0)?.place ?? 0) : best.place,
      actors: new Set(own.flatMap(({ key }) => actors.get(key) ?? [])),
      stories: new Set(own.map(({ story }) => story)),
      when:
        dates === 'subject' && best.day !== ''
          ? { from: best.day, to: best.day_to }
          : { from: best.told, to: best.told },
      isDated,
    };
  });
}

/** How little is said of the day: days, or no end where none is said. */
function days({ day, day_to: to }: Row): number {
  return day === '' ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(day);
}

/** The newest first. */
async function rowsOf({ db, dialect }: Store, keys: readonly number[]): Promise<readonly Row[]> {
  const rows = await db
    .selectFrom('record')
    .select(['key', 'report', 'day', 'day_to', 'told', 'sorted', 'type', 'realis', 'place', 'grp', 'story'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
    .execute();
  return rows.sort((a, b) => (a.sorted === b.sorted ? b.key - a.key : a.sorted < b.sorted ? 1 : -1));
}

async function actorsOf({ db, dialect }: Store, keys: readonly number[]): Promise<ReadonlyMap<number, number[]>> {
  const rows = await db
    .selectFrom('party')
    .select(['record', 'role', 'actor'])
    .where(({ ref }) => dialect.isOneOf(ref('record'), keys))
    .execute();
  const actors = new Map<number, number[]>();
  for (const { record, role, actor } of rows) {
    if (role !== 'actor' && role !== 'recipient') continue;
    const own = actors.get(record) ?? [];
    actors.set(record, own);
    own.push(actor);
  }
  return actors;
}
