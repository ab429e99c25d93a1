import type { RowOutcome } from '../gold/tally.ts';

/** How many rows of its kind a rule is given before it is counted. */
export const PRIOR_ROWS = 4;
/** No rule is surer, however few its errors. */
export const MOST = 0.97;

/** What became of the rows of a rule, or of a kind. */
export interface Tallied {
  readonly rows: number;
  /** Matched a required row. */
  readonly found: number;
  /** And right in every field. */
  readonly full: number;
  /** Sum of the confidences that the rows were given. */
  readonly claimed: number;
}

export function tallied(rows: readonly RowOutcome[]): Tallied {
  return {
    rows: rows.length,
    found: rows.filter(({ outcome }) => outcome !== 'wrong').length,
    full: rows.filter(({ outcome }) => outcome === 'full').length,
    claimed: rows.reduce((sum, { confidence }) => sum + confidence, 0),
  };
}

/**
 * How likely a row of the rule is right in every field: the rule's share, held to the share of its kind by `PRIOR_ROWS`
 * rows of it (a Beta prior with that strength), and the kind's share to a half by two rows (Laplace). Never above `MOST`.
 */
export function estimate(rule: Pick<Tallied, 'rows' | 'full'>, kind: Pick<Tallied, 'rows' | 'full'>): number {
  const share = (kind.full + 1) / (kind.rows + 2);
  return Math.min(MOST, (rule.full + PRIOR_ROWS * share) / (rule.rows + PRIOR_ROWS));
}

/** The rows of each rule, in the order of their kinds and names. */
export function byRule(rows: readonly RowOutcome[]): ReadonlyMap<string, readonly RowOutcome[]> {
  const sorted = rows.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.rule, b.rule));
  return Map.groupBy(sorted, ({ rule }) => rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
