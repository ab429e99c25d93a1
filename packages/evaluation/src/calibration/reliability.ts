import type { CaseScore, RowOutcome } from '../gold/tally.ts';
import { estimate, tallied } from './estimate.ts';

/** The rows whose confidence lies in [from, to). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Mean of what was said. */
  readonly confidence: number;
  /** Share that is right in every field, and share that matched a required row. */
  readonly full: number;
  readonly found: number;
}

/** How well the confidence of one kind's rows says how likely they are right in every field. */
export interface Reliability {
  readonly rows: number;
  readonly confidence: number;
  readonly full: number;
  readonly found: number;
  /** Expected calibration error over five bins (Naeini et al. 2015): mean distance of confidence and share right, by rows. */
  readonly ece: number;
  /** Mean squared distance of confidence and outcome (Brier 1950); a coin that knows the share gives share x (1 - share). */
  readonly brier: number;
  /**
   * The same two where each report's rows get what the other reports alone say of their rules: the confidence is set from
   * these reports too, so that `ece` flatters itself.
   */
  readonly eceLeftOut: number;
  readonly brierLeftOut: number;
  readonly bins: readonly Bin[];
}

const BIN_EDGES = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/** Reliability by kind, over the rows that are right or wrong. O(reports x rows). */
export function reliabilities(scores: readonly CaseScore[]): Readonly<Record<string, Reliability>> {
  const left = scores.map(({ rows }, index) => {
    const others = scores.filter((_, other) => other !== index).flatMap((score) => score.rows);
    return rows.map((row) => ({ ...row, confidence: fromOthers(row, others) }));
  });
  const byKind = Map.groupBy(
    scores.flatMap(({ rows }) => rows),
    ({ kind }) => kind,
  );
  return Object.fromEntries(
    [...byKind].map(([kind, rows]) => {
      const leftOut = left.flat().filter((row) => row.kind === kind);
      const { claimed, full, found } = tallied(rows);
      return [
        kind,
        {
          rows: rows.length,
          confidence: claimed / rows.length,
          full: full / rows.length,
          found: found / rows.length,
          ece: calibrationError(rows),
          brier: brier(rows),
          eceLeftOut: calibrationError(leftOut),
          brierLeftOut: brier(leftOut),
          bins: binsOf(rows),
        },
      ];
    }),
  );
}

/** The row's confidence, scaled so that its rule has on average what the other reports say of it. */
function fromOthers({ kind, rule, confidence }: RowOutcome, others: readonly RowOutcome[]): number {
  const ofKind = tallied(others.filter((row) => row.kind === kind));
  const ofRule = tallied(others.filter((row) => row.kind === kind && row.rule === rule));
  const kindMean = ofKind.rows === 0 ? confidence : ofKind.claimed / ofKind.rows;
  const ruleMean = ofRule.rows === 0 ? confidence : ofRule.claimed / ofRule.rows;
  return Math.min(1, (confidence * estimate(ofRule, ofKind, ruleMean / kindMean)) / ruleMean);
}

function binsOf(rows: readonly RowOutcome[]): readonly Bin[] {
  return BIN_EDGES.slice(0, -1).flatMap((from, index) => {
    const to = BIN_EDGES[index + 1] ?? 1;
    const inside = rows.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    if (inside.length === 0) return [];
    const { claimed, full, found } = tallied(inside);
    const count = inside.length;
    return [{ from, to, rows: count, confidence: claimed / count, full: full / count, found: found / count }];
  });
}

function calibrationError(rows: readonly RowOutcome[]): number {
  return binsOf(rows).reduce(
    (sum, { rows: count, confidence, full }) => sum + (count / rows.length) * Math.abs(confidence - full),
    0,
  );
}

function brier(rows: readonly RowOutcome[]): number {
  const sum = rows.reduce(
    (total, { confidence, outcome }) => total + (confidence - (outcome === 'full' ? 1 : 0)) ** 2,
    0,
  );
  return rows.length === 0 ? 0 : sum / rows.length;
}
