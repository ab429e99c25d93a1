import type { MatrixAnswer, MatrixRow, PositionCell } from '../../api/types.ts';

/** What has no key in the list of issues. */
export const OTHER = 'other';

/** A row of the matrix: where a party stands, or what it proposes. Proposals, as mediators make them, have rows of their own. */
export interface ShownRow {
  readonly key: string;
  readonly party: number;
  readonly sort: 'stances' | 'proposals';
  /** By issue; several where the words alone say what it is about. */
  readonly cells: ReadonlyMap<string, readonly PositionCell[]>;
  /** Further cells of issues without a key. */
  readonly rest: number;
}

export interface Matrix {
  /** Those with most cells first, `other` last. */
  readonly issues: readonly string[];
  readonly rows: readonly ShownRow[];
}

type Page = Pick<MatrixAnswer, 'items' | 'issues'>;

/** The pages as one matrix, in their order: a page that comes later moves nothing. O(cells). */
export function matrixOf(pages: readonly Page[]): Matrix {
  return {
    issues: pages[0]?.issues.map(({ issue }) => issue) ?? [],
    rows: pages.flatMap(({ items }) => items.flatMap(rowsOf)),
  };
}

function rowsOf({ party, cells, rest }: MatrixRow): readonly ShownRow[] {
  const stances = cells.filter(
    (cell) => !isProposal(cell) || entriesIn(cell).some(({ stance }) => stance !== 'proposes'),
  );
  const proposals = cells.filter(isProposal);
  const row = (sort: ShownRow['sort'], own: readonly PositionCell[]): readonly ShownRow[] =>
    own.length === 0
      ? []
      : [
          {
            key: `${party} ${sort}`,
            party,
            sort,
            cells: Map.groupBy(own, ({ history }) => history.issue),
            rest: sort === 'stances' || stances.length === 0 ? rest : 0,
          },
        ];
  return [...row('stances', stances), ...row('proposals', proposals)];
}

type Entry = PositionCell['history']['entries'][number];

export function entriesIn({ history }: PositionCell): readonly Entry[] {
  return [...history.entries, ...history.ascribed.entries];
}

export function isProposal(cell: PositionCell): boolean {
  return entriesIn(cell).some(({ stance }) => stance === 'proposes');
}
