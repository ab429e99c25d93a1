import type { Day } from '../rows/day.ts';
import type { Store } from '../store/store.ts';
import type { OutlookQuestion } from './ask-outlook.ts';
import { recordKeys } from './record-keys.ts';

/** A line before it is opened. */
export interface DueLine {
  readonly group: number;
  /** When it was told last; '' where no report has a day. */
  readonly told: Day | '';
  /** Last day of the time that was named for it last and was not over then; undefined where none was. */
  readonly horizon: Day | undefined;
}

/** Records of prospects that are looked at, those told last. */
export const MAX_DUE_ROWS = 3000;

/** The lines told last, the newest first, with the day by which each is to come. */
export async function dueLines(
  store: Store,
  question: Omit<OutlookQuestion, 'asOf'>,
): Promise<{ readonly lines: readonly DueLine[]; readonly isCut: boolean }> {
  const found = await recordKeys(store, { ...question, kinds: ['prospect'] }, { limit: MAX_DUE_ROWS });
  const rows = await store.db
    .selectFrom('record')
    .select(['key', 'grp', 'told', 'day_to'])
    .where(({ ref }) =>
      store.dialect.isOneOf(
        ref('key'),
        found.rows.map(({ key }) => key),
      ),
    )
    .execute();
  const told = rows
    .filter(({ grp }) => grp > 0)
    .sort((a, b) => (a.told === b.told ? b.key - a.key : a.told < b.told ? 1 : -1));
  const lines = [...Map.groupBy(told, ({ grp }) => grp)].map(([group, own]) => ({
    group,
    told: own[0]?.told ?? '',
    horizon: own.find((row) => row.day_to !== '' && row.day_to >= row.told)?.day_to,
  }));
  return { lines, isCut: found.next !== undefined };
}
