import type { Day } from '../rows/day.ts';
import { LITERAL } from '../store/literals.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
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

/** Cells of listed issues that are looked at, and of others: those with the newest records. */
export const MAX_CELLS = 2000;
const MAX_OTHERS = 1000;
/** Where rows are looked through, or cells are opened to see what they are: so many. */
const MAX_WALKED_CELLS = 1000;
const MAX_OPENED_CELLS = 200;

interface Cells {
  readonly cells: readonly MatrixCell[];
  /** Whether there are more that answer. */
  readonly isCut: boolean;
}

/** The cells that answer, the newest first. */
export async function matrixCells(store: Store, { only, movedSince, ...question }: MatrixQuestion): Promise<Cells> {
  const asked = only === 'moved' && movedSince !== undefined ? sinceThen(question, movedSince) : question;
  const isWalked = Object.values(asked).some((value) => value !== undefined);
  const found = isWalked ? await walkedCells(store, asked) : await allCells(store);
  if (only === undefined) return found;
  const several = await toldSeveralWays(store, found.cells);
  const looked = several.slice(0, MAX_OPENED_CELLS);
  const { items } = await positionsOf(
    store,
    looked.map(({ group }) => group),
  );
  const kept = new Set(items.filter((item) => IS_OF_SORT[only](item, movedSince ?? '')).map(({ thread }) => thread));
  return {
    cells: looked.filter(({ group }) => kept.has(group)),
    isCut: found.isCut || several.length > looked.length,
  };
}

/** There are many more cells of other issues than of listed ones, each of its own words: they must not crowd them out. */
async function allCells(store: Store): Promise<Cells> {
  const listed = await listedThreads(store);
  const others = await groupKeys(store, 'position', { question: {}, page: { limit: MAX_OTHERS } });
  const threads = await threadsByKey(
    store,
    others.rows.map(({ group }) => group),
  );
  const cells = [...listed.slice(0, MAX_CELLS), ...others.rows.flatMap(({ group }) => threads.get(group) ?? [])];
  const byKey = new Map(cells.flatMap(cellOf).map((cell) => [cell.group, cell]));
  return { cells: [...byKey.values()], isCut: listed.length > MAX_CELLS || others.next !== undefined };
}

/** The newest cells of listed issues: all that have none are called `other` and their words. */
async function listedThreads({ db }: Store): Promise<readonly Tables['thread'][]> {
  return db
    .selectFrom('thread')
    .selectAll()
    .where('kind', '=', 'position')
    .where('name', 'not like', '%|other %')
    .orderBy('sorted', 'desc')
    .orderBy('key', 'desc')
    .limit(MAX_CELLS + 1)
    .execute();
}

async function walkedCells(store: Store, question: Omit<Question, 'kinds'>): Promise<Cells> {
  const { rows, next } = await groupKeys(store, 'position', { question, page: { limit: MAX_WALKED_CELLS } });
  const threads = await threadsByKey(
    store,
    rows.map(({ group }) => group),
  );
  return { cells: rows.flatMap(({ group }) => cellOf(threads.get(group))), isCut: next !== undefined };
}

function sinceThen(question: Omit<Question, 'kinds'>, day: Day): Omit<Question, 'kinds'> {
  return { ...question, since: question.since !== undefined && question.since > day ? question.since : day };
}

const IS_OF_SORT: Readonly<Record<CellSort, (item: PositionAnswer, since: Day) => boolean>> = {
  moved: ({ history }, since) =>
    [history, history.ascribed].some(({ changes }) => changes.some(({ day }) => day >= since)),
  contested: ({ history }) => [history, history.ascribed].some(({ present }) => present?.state === 'contested'),
};

function cellOf(thread: Tables['thread'] | undefined): readonly MatrixCell[] {
  if (thread === undefined || thread.tellings === 0) return [];
  // As `positionCellOf` names a cell.
  const [, party = '', issue = ''] = /^(\d+)\|(\S+)/.exec(thread.name) ?? [];
  return party === '' ? [] : [{ group: thread.key, party: Number(party), issue, tellings: thread.tellings }];
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
