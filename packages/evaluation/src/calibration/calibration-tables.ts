import type { RowOutcome } from '../gold/tally.ts';
import type { GoldSheet } from '../sheet.ts';
import { percent, type Table } from '../table.ts';
import { byRule, estimate, MOST, PRIOR_ROWS, tallied } from './estimate.ts';

/** What the confidence of each kind is worth. */
export function reliabilityTable({ reliability }: GoldSheet): Table {
  return {
    title: 'Gold reports: what the confidence is worth',
    about:
      'Rows that match a required row or none (optional ones are neutral). Right: in every field. ECE: expected calibration error over five bins; left out: where each report has its confidences from the other reports alone, as the numbers were set on these reports. Few rows: read the bins as a hint.',
    head: ['kind', 'rows', 'confidence', 'right', 'found', 'ECE', 'ECE left out', 'Brier', 'Brier left out'],
    rows: Object.entries(reliability).map(([kind, { rows, ...shares }]) => [
      kind,
      String(rows),
      ...[shares.confidence, shares.full, shares.found].map(percent),
      ...[shares.ece, shares.eceLeftOut, shares.brier, shares.brierLeftOut].map((value) => value.toFixed(3)),
    ]),
  };
}

/** The same by how sure the rows are. */
export function binsTable({ reliability }: GoldSheet): Table {
  return {
    title: 'Gold reports: confidence by bins',
    about: 'Rows by their confidence; the 95 % interval of the share that is right is Wilson’s.',
    head: ['kind, confidence', 'rows', 'mean confidence', 'right', 'found'],
    rows: Object.entries(reliability).flatMap(([kind, { bins }]) =>
      bins.map(({ from, to, rows, confidence, full, found }) => [
        `${kind}, ${from} to ${to}`,
        String(rows),
        percent(confidence),
        `${percent(full)} ${wilson(full, rows)}`,
        percent(found),
      ]),
    ),
  };
}

/** What each rule gives now and what the gold says of it, for those who set the confidences. */
export function calibrationTable(rows: readonly RowOutcome[]): Table {
  const kinds = Map.groupBy(rows, ({ kind }) => kind);
  return {
    title: 'Rules: confidence now, and what the rows say',
    about: `Estimate: (right + ${PRIOR_ROWS} x share of its kind) / (rows + ${PRIOR_ROWS}), at most ${MOST}. Factor: what the confidence now would have to be multiplied with.`,
    head: ['rule', 'kind', 'rows', 'right', 'found', 'wrong', 'confidence now', 'estimate', 'factor'],
    rows: [...byRule(rows)].map(([rule, own]) => {
      const kind = own[0]?.kind ?? '';
      const sum = tallied(own);
      const now = sum.claimed / sum.rows;
      const likely = estimate(sum, tallied(kinds.get(kind) ?? []));
      return [
        rule,
        kind,
        ...[sum.rows, sum.full, sum.found, sum.rows - sum.found].map(String),
        ...[now, likely, likely / now].map((value) => value.toFixed(2)),
      ];
    }),
  };
}

/** Wilson's 95 % interval of a share (1927). */
function wilson(share: number, rows: number): string {
  const z = 1.96;
  const middle = (share + (z * z) / (2 * rows)) / (1 + (z * z) / rows);
  const half = (z / (1 + (z * z) / rows)) * Math.sqrt((share * (1 - share)) / rows + (z * z) / (4 * rows * rows));
  return `[${percent(Math.max(0, middle - half))}, ${percent(Math.min(1, middle + half))}]`;
}
