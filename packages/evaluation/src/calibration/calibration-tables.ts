import type { RowOutcome } from '../gold/tally.ts';
import type { GoldSheet } from '../sheet.ts';
import { percent, type Table } from '../table.ts';
import { MOST, PRIOR_ROWS } from './estimate.ts';
import { JUDGED_ROWS } from './judged-rows.ts';
import { measureRules } from './measure-rules.ts';

/** What the confidence of each kind is worth. */
export function reliabilityTable({ reliability }: GoldSheet): Table {
  return {
    title: 'Gold reports: what the confidence is worth',
    about:
      'Rows that match a required row or none (optional ones are neutral). Right: in every field. ECE: expected calibration error over five bins; left out: where each report has its confidences from the other reports alone. The confidence is set below what these reports give, as the rules were written with them (rules/measured-rules.ts of the reader). Few rows: read the bins as a hint. ' +
      `On other reports, judged by eye: ${judgedWords()}.`,
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

/** What each rule gives now and what its rows are worth, for those who set the confidences. */
export function calibrationTable(gold: readonly RowOutcome[], polnear: readonly RowOutcome[] = []): Table {
  return {
    title: 'Rules: confidence now, and what the rows say',
    about: `Worth: (right + ${PRIOR_ROWS} x expected) / (rows + ${PRIOR_ROWS}), at most ${MOST}; expected: the share of its kind, times how much surer than its kind it is of itself; the mean of gold and of what no rule was written with (statements: PolNeAR; the others: ${judgedWords()}, by kind). Own: what the rule itself says, before its factor (worth / own).`,
    head: ['rule', 'kind', 'rows', 'right', 'found', 'PolNeAR rows', 'right', 'now', 'own', 'worth'],
    rows: measureRules(gold, polnear).map(({ rule, kind, gold: onGold, polnear: onPolnear, now, own, worth }) => [
      rule,
      kind,
      ...[onGold.rows, onGold.full, onGold.found, onPolnear.rows, onPolnear.full].map(String),
      ...[now, own, worth].map((value) => value.toFixed(2)),
    ]),
  };
}

/** What was judged by eye on reports that no rule was written with. */
function judgedWords(): string {
  return Object.entries(JUDGED_ROWS)
    .map(([kind, { rows, full }]) => `${kind} ${full} of ${rows} rows right`)
    .join(', ');
}

/** Wilson's 95 % interval of a share (1927). */
function wilson(share: number, rows: number): string {
  const z = 1.96;
  const middle = (share + (z * z) / (2 * rows)) / (1 + (z * z) / rows);
  const half = (z / (1 + (z * z) / rows)) * Math.sqrt((share * (1 - share)) / rows + (z * z) / (4 * rows * rows));
  return `[${percent(Math.max(0, middle - half))}, ${percent(Math.min(1, middle + half))}]`;
}
