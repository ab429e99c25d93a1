import type { Day } from '../rows/day.ts';
import { LITERAL } from '../store/literals.ts';
import type { Store } from '../store/store.ts';
import { groupKeys } from './group-keys.ts';
import { type PositionAnswer, positionsOf } from './open-positions.ts';
import type { Question } from './question.ts';
import { threadsByKey } from './threads-by-key.ts';

/** `moved`: the stance changed within the days; `contested`: reports tell it both for and against the same thing. */
export type CellSort = 'moved' | 'contested';

export interface MatrixQuestion extends Omit<Question, 'kinds'> {
  /** Only cells of this sort. */
  readonly only?: CellSort;
  /** The first of the days in which a stance has moved. */
  readonly movedSince?: Day;
}

/** One cell before it is opened. */
export interface MatrixCell {
  readonly group: number;
  readonly party: number;
  /** Key of the issue list; `other` where the words alone say it. */
  readonly issue: string;
  readonly tellings: number;
}

/** Cells that are looked at, those with the newest records that answer. */
export const MAX_CELLS = 2000;
/** Where rows are looked through, or cells are opened to see what they are: so many. */
const MAX_WALKED_CELLS = 1000;
const MAX_OPENED_CELLS = 200;

/** The cells that answer, the newest first. */
export async function matrixCells(
  store: Store,
  { only, movedSince, ...question }: MatrixQuestion,
): Promise<{ readonly cells: readonly MatrixCell[]; readonly isCut: boolean }> {
  const asked = only === 'moved' && movedSince !== undefined ? sinceThen(question, movedSince) : question;
  const isWalked = Object.values(asked).some((value) => value !== undefined);
  const page = { limit: isWalked ? MAX_WALKED_CELLS : MAX_CELLS };
  const { rows, next } = await groupKeys(store, 'position', { question: asked, page });
  const cells = await cellsOf(
    store,
    rows.map(({ group }) => group),
  );
  if (only === undefined) return { cells, isCut: next !== undefined };
  const several = await toldSeveralWays(store, cells);
  const looked = several.slice(0, MAX_OPENED_CELLS);
  const { items } = await positionsOf(
    store,
    looked.map(({ group }) => group),
  );
  const kept = new Set(items.filter((item) => IS_OF_SORT[only](item, movedSince ?? '')).map(({ thread }) => thread));
  const isCut = next !== undefined || several.length > looked.length;
  return { cells: looked.filter(({ group }) => kept.has(group)), isCut };
}

function sinceThen(question: Omit<Question, 'kinds'>, day: Day): Omit<Question, 'kinds'> {
  return { ...question, since: question.since !== undefined && question.since > day ? question.since : day };
}

const IS_OF_SORT: Readonly<Record<CellSort, (item: PositionAnswer, since: Day) => boolean>> = {
  moved: ({ history }, since) =>
    [history, history.ascribed].some(({ changes }) => changes.some(({ day }) => day >= since)),
  contested: ({ history }) => [history, history.ascribed].some(({ present }) => present?.state === 'contested'),
};

async function cellsOf(store: Store, groups: readonly number[]): Promise<readonly MatrixCell[]> {
  const threads = await threadsByKey(store, groups);
  return groups.flatMap((group) => {
    const thread = threads.get(group);
    if (thread === undefined || thread.tellings === 0) return [];
    // As `positionCellOf` names a cell.
    const [, party = '', issue = ''] = /^(\d+)\|(\S+)/.exec(thread.name) ?? [];
    return party === '' ? [] : [{ group, party: Number(party), issue, tellings: thread.tellings }];
  });
}

/** Those that are told with more than one stance: no others can have moved or be contested. O(tellings of the cells). */
async function toldSeveralWays(store: Store, cells: readonly MatrixCell[]): Promise<readonly MatrixCell[]> {
  const rows = await store.db
    .selectFrom('record')
    .select(['grp', 'type'])
    .distinct()
    .where('kind', '=', 'position')
    .where(({ ref }) =>
      store.dialect.isOneOf(
        ref('grp'),
        cells.filter(({ tellings }) => tellings > 1).map(({ group }) => group),
      ),
    )
    .where('grp', '>', LITERAL.zero)
    .where('live', '=', LITERAL.one)
    .execute();
  const stances = Map.groupBy(rows, ({ grp }) => grp);
  return cells.filter(({ group }) => (stances.get(group)?.length ?? 0) > 1);
}
