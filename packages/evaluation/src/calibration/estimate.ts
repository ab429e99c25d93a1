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
 * How likely a row of the rule is right in every field: the rule's share, held by `PRIOR_ROWS` rows (a Beta prior of that
 * strength) to what was expected of it: the share of its kind, times how much surer than its kind the rule is of itself
 * (`sureness`, 1: as sure). Never above `MOST`.
 */
export function estimate(
  rule: Pick<Tallied, 'rows' | 'full'>,
  kind: Pick<Tallied, 'rows' | 'full'>,
  sureness = 1,
): number {
  const expected = Math.min(MOST, kindShare(kind) * sureness);
  return Math.min(MOST, (rule.full + PRIOR_ROWS * expected) / (rule.rows + PRIOR_ROWS));
}

/** How likely a row of the kind is right in every field, held to a half by two rows (Laplace); at most `MOST`. */
export function kindShare({ rows, full }: Pick<Tallied, 'rows' | 'full'>): number {
  return Math.min(MOST, (full + 1) / (rows + 2));
}

/** The rows of each rule, in the order of their kinds and names. */
export function byRule(rows: readonly RowOutcome[]): ReadonlyMap<string, readonly RowOutcome[]> {
  const sorted = rows.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.rule, b.rule));
  return Map.groupBy(sorted, ({ rule }) => rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
