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

/**
 * What each rule gives now and what its rows are worth, for those who set the confidences: on the gold, and for statements
 * on PolNeAR too, where they are right when their words are. The gold is what the rules were written with, PolNeAR cuts many
 * contents otherwise: the estimate is the mean of the two.
 */
export function calibrationTable(gold: readonly RowOutcome[], polnear: readonly RowOutcome[] = []): Table {
  const sources = [gold, polnear].map((rows) => ({
    rules: byRule(rows),
    kinds: Map.groupBy(rows, ({ kind }) => kind),
  }));
  return {
    title: 'Rules: confidence now, and what the rows say',
    about: `Estimate: (right + ${PRIOR_ROWS} x share of its kind) / (rows + ${PRIOR_ROWS}), at most ${MOST}; the mean over gold and PolNeAR where both have rows of the kind. Factor: what the confidence now would have to be multiplied with.`,
    head: ['rule', 'kind', 'rows', 'right', 'found', 'PolNeAR rows', 'right', 'confidence now', 'estimate', 'factor'],
    rows: [...byRule([...gold, ...polnear])].map(([rule, own]) => {
      const kind = own[0]?.kind ?? '';
      const now = tallied(own).claimed / own.length;
      const sums = sources.map(({ rules }) => tallied(rules.get(rule) ?? []));
      const likely = mean(
        sources.flatMap(({ kinds }, index) => {
          const ofKind = kinds.get(kind);
          return ofKind ? [estimate(sums[index] ?? tallied([]), tallied(ofKind))] : [];
        }),
      );
      const [onGold, onPolnear] = sums.map(({ rows, full, found }) => [rows, full, found].map(String));
      return [
        rule,
        kind,
        ...(onGold ?? []),
        ...(onPolnear ?? []).slice(0, 2),
        ...[now, likely, likely / now].map((value) => value.toFixed(2)),
      ];
    }),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Wilson's 95 % interval of a share (1927). */
function wilson(share: number, rows: number): string {
  const z = 1.96;
  const middle = (share + (z * z) / (2 * rows)) / (1 + (z * z) / rows);
  const half = (z / (1 + (z * z) / rows)) * Math.sqrt((share * (1 - share)) / rows + (z * z) / (4 * rows * rows));
  return `[${percent(Math.max(0, middle - half))}, ${percent(Math.min(1, middle + half))}]`;
}
