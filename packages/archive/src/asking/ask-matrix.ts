import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { type MatrixCell, matrixCells, type MatrixQuestion } from './matrix-cells.ts';
import { entitiesIn } from './keys-in.ts';
import { lookupOf } from './lookup.ts';
import { type PositionAnswer, positionsOf } from './open-positions.ts';
import type { PageRequest } from './question.ts';

export { type CellSort, type MatrixQuestion, MAX_CELLS } from './matrix-cells.ts';

/** One party and where it stands on each issue. */
export interface MatrixRow {
  readonly party: number;
  /** Cells with an issue of the list, and the newest of those without. */
  readonly cells: readonly PositionAnswer[];
  /** Cells of other issues that are not shown. */
  readonly rest: number;
}

export interface MatrixAnswer extends Answer<MatrixRow> {
  /** Issues of all parties by the number of their cells; `other`, which is no issue, last. */
  readonly issues: readonly { readonly issue: string; readonly cells: number }[];
  /** Parties on all pages. */
  readonly parties: number;
  /** Whether only the newest cells were looked at. */
  readonly isCut: boolean;
}

/** What has no key in the list of issues. */
const OTHER = 'other';
/** Cells of other issues that a party shows beside those of all others, and where it was asked for by name. */
const MAX_OTHERS = 3;
const MAX_OTHERS_NAMED = 60;

/** Where does each party stand on each issue? Parties with most issues first, then those told most often. */
export async function askMatrix(store: Store, question: MatrixQuestion, page: PageRequest): Promise<MatrixAnswer> {
  const { cells, isCut } = await matrixCells(store, question);
  const parties = ranked(cells);
  const from = page.after === undefined ? 0 : placeAfter(parties, page.after);
  const shown = parties.slice(from, from + page.limit);
  const most = question.actors === undefined ? MAX_OTHERS : MAX_OTHERS_NAMED;
  const rows = shown.map(({ party, own }) => ({ party, ...chosen(own, most) }));
  const { items } = await positionsOf(
    store,
    rows.flatMap((row) => row.groups),
  );
  const cellsShown = items.map(shortened);
  const opened = new Map(cellsShown.map((item) => [item.thread, item]));
  const last = shown.at(-1);
  return {
    items: rows.map(({ party, groups, rest }) => ({
      party,
      cells: groups.flatMap((group) => opened.get(group) ?? []),
      rest,
    })),
    ...(await behind(store, cellsShown)),
    next: last && from + shown.length < parties.length ? `${from + shown.length}.${last.party}` : undefined,
    issues: issuesOf(cells),
    parties: parties.length,
    isCut,
  };
}

/** A cell shows the record told last, or those that contradict each other, and the last proposal; its history has all of them. */
const MAX_FACTS = 6;

function shortened(item: PositionAnswer): PositionAnswer {
  const { history } = item;
  const voices = [history, history.ascribed];
  const present = voices.flatMap(
    ({ present: now }) => now?.keys.slice(now.state === 'settled' ? -1 : -MAX_FACTS) ?? [],
  );
  const proposed = voices.flatMap(
    ({ entries }) => entries.findLast(({ stance }) => stance === 'proposes')?.keys.at(-1) ?? [],
  );
  const keys = new Set([...present, ...proposed]);
  const shown = item.facts.filter(({ key }) => keys.has(key));
  return { ...item, facts: shown.length > 0 ? shown : item.facts.slice(0, 1) };
}

/** Names and words of what the cells show. */
async function behind(
  store: Store,
  items: readonly PositionAnswer[],
): Promise<Pick<Answer<MatrixRow>, 'lookup' | 'notes'>> {
  const facts = items.flatMap((item) => item.facts.map((fact) => ({ kind: 'position' as const, fact })));
  return lookupOf(store, { records: facts.map(({ fact }) => fact.key), entities: entitiesIn(facts) });
}

interface Ranked {
  readonly party: number;
  readonly own: readonly MatrixCell[];
}

function ranked(cells: readonly MatrixCell[]): readonly Ranked[] {
  const parties = [...Map.groupBy(cells, ({ party }) => party)].map(([party, own]) => ({
    party,
    own,
    issues: own.filter(({ issue }) => issue !== OTHER).length,
    tellings: own.reduce((sum, { tellings }) => sum + tellings, 0),
  }));
  return parties.sort((a, b) => b.issues - a.issues || b.tellings - a.tellings || a.party - b.party);
}

/** Where the page after begins: after its last party, wherever that stands by now. */
function placeAfter(parties: readonly Ranked[], text: string): number {
  const [, rank, party] = /^(\d{1,9})\.(\d{1,12})$/.exec(text) ?? [];
  if (rank === undefined) {
    throw new RangeError(`"${text}" is no place in a list: give the one that the page before ended with`);
  }
  const now = parties.findIndex((one) => one.party === Number(party));
  return now === -1 ? Number(rank) : now + 1;
}

function chosen(
  own: readonly MatrixCell[],
  most: number,
): { readonly groups: readonly number[]; readonly rest: number } {
  const named = own.filter(({ issue }) => issue !== OTHER);
  const others = own.filter(({ issue }) => issue === OTHER);
  const groups = [...named, ...others.slice(0, most)].map(({ group }) => group);
  return { groups, rest: Math.max(0, others.length - most) };
}

function issuesOf(cells: readonly MatrixCell[]): MatrixAnswer['issues'] {
  const counts = [...Map.groupBy(cells, ({ issue }) => issue)].map(([issue, own]) => ({ issue, cells: own.length }));
  const weight = ({ issue, cells: count }: { issue: string; cells: number }): number => (issue === OTHER ? -1 : count);
  return counts.sort((a, b) => weight(b) - weight(a) || (a.issue < b.issue ? -1 : 1));
}
