import { describe, expect, it } from 'vitest';
import { binsTable, calibrationTable, reliabilityTable } from '../src/calibration/calibration-tables.ts';
import { byRule, estimate, MOST, tallied } from '../src/calibration/estimate.ts';
import { reliabilities } from '../src/calibration/reliability.ts';
import type { CaseScore, RowOutcome } from '../src/gold/tally.ts';
import { measureGold } from '../src/measure-gold.ts';
import { plainText } from '../src/table.ts';

const rows = (count: number, row: Partial<RowOutcome> = {}): readonly RowOutcome[] =>
  Array.from({ length: count }, () => ({ kind: 'events', rule: 'a', confidence: 0.5, outcome: 'full', ...row }));
const report = (...all: readonly (readonly RowOutcome[])[]): CaseScore => ({
  name: 'invented',
  counts: {},
  rules: {},
  misses: [],
  rows: all.flat(),
});
const sheetOf = (scores: readonly CaseScore[]) => ({
  ...measureGold(
    [],
    () => {
      throw new RangeError('nothing to read');
    },
    { files: 0, sha256: '' },
  ).sheet,
  reliability: reliabilities(scores),
});

describe('estimate', () => {
  const kind = { rows: 98, full: 49 };

  it('is the share of the kind without rows, and nears the share of the rule with many', () => {
    expect(estimate({ rows: 0, full: 0 }, kind)).toBeCloseTo(0.5);
    expect(estimate({ rows: 1, full: 1 }, kind)).toBeCloseTo(3 / 5);
    expect(estimate({ rows: 1, full: 0 }, kind)).toBeCloseTo(2 / 5);
    expect(estimate({ rows: 1000, full: 250 }, kind)).toBeCloseTo(0.25, 2);
  });

  it('expects more of a rule that is surer of itself, where it has few rows', () => {
    expect(estimate({ rows: 0, full: 0 }, kind, 0.5)).toBeCloseTo(0.25);
    expect(estimate({ rows: 1, full: 1 }, kind, 1.5)).toBeGreaterThan(estimate({ rows: 1, full: 1 }, kind));
    expect(estimate({ rows: 0, full: 0 }, kind, 9)).toBe(MOST);
  });

  it('is never certain', () => {
    expect(estimate({ rows: 1000, full: 1000 }, { rows: 1000, full: 1000 })).toBe(MOST);
    expect(estimate({ rows: 50, full: 0 }, { rows: 50, full: 0 })).toBeGreaterThan(0);
  });
});

describe('reliabilities', () => {
  it('of confidences that say the share is 0, of those that do not their distance', () => {
    const half = [...rows(5), ...rows(5, { outcome: 'wrong' })];
    expect(reliabilities([report(half)])['events']).toMatchObject({
      rows: 10,
      confidence: 0.5,
      full: 0.5,
      ece: 0,
      brier: 0.25,
    });
    const sure = half.map((row) => ({ ...row, confidence: 0.9 }));
    const { ece, brier } = reliabilities([report(sure)])['events'] ?? {};
    expect(ece).toBeCloseTo(0.4);
    expect(brier).toBeCloseTo((0.01 + 0.81) / 2);
  });

  it('counts a found row with a wrong field as not right', () => {
    const score = reliabilities([report(rows(1), rows(1, { outcome: 'found' }), rows(2, { outcome: 'wrong' }))]);
    expect(score['events']).toMatchObject({ full: 0.25, found: 0.5 });
  });

  it('keeps the kinds and the bins apart; 1 is in the last bin, an edge in the bin above it', () => {
    const score = reliabilities([
      report(
        rows(1, { confidence: 0.2 }),
        rows(1, { confidence: 0.19 }),
        rows(1, { confidence: 1 }),
        rows(3, { kind: 'figures' }),
      ),
    ]);
    expect(score['events']?.bins.map(({ from, rows: count }) => [from, count])).toEqual([
      [0, 1],
      [0.2, 1],
      [0.8, 1],
    ]);
    expect(score['figures']?.rows).toBe(3);
  });

  it('does not see a report’s own rows where it is left out', () => {
    // Two reports that disagree: what is said of each comes from the other, and is wrong.
    const [right, wrong] = [report(rows(20)), report(rows(20, { outcome: 'wrong' }))];
    const score = reliabilities([right, wrong])['events'];
    expect(score?.ece).toBe(0);
    expect(score?.eceLeftOut).toBeGreaterThan(0.8);
    // Two that agree: what the other says is nearly right, though the confidence now is not.
    const agreed = reliabilities([right, right])['events'];
    expect(agreed?.ece).toBeCloseTo(0.5);
    expect(agreed?.eceLeftOut).toBeLessThan(0.05);
  });

  it('keeps the order of a rule’s rows where it scales them', () => {
    const mixed = report(rows(10, { confidence: 0.8 }), rows(10, { confidence: 0.2, outcome: 'wrong' }));
    const score = reliabilities([mixed, mixed])['events'];
    expect(score?.brierLeftOut).toBeLessThan(0.25);
    expect(score?.brierLeftOut).toBeCloseTo(0.04, 1);
  });
});

describe('tables', () => {
  const scores = [
    report(rows(3), rows(1, { outcome: 'wrong' }), rows(2, { kind: 'figures', rule: 'b', outcome: 'found' })),
  ];

  it('say the share with its interval', () => {
    const page = plainText([reliabilityTable(sheetOf(scores)), binsTable(sheetOf(scores))]);
    expect(page).toMatch(/^events +4 +50\.0 +75\.0 +75\.0 +0\.250 /m);
    expect(page).toMatch(/^events, 0\.4 to 0\.6 +4 +50\.0 +75\.0 \[30\.1, 95\.4\] +75\.0$/m);
  });

  it('give each rule what it says and what it is worth', () => {
    const page = plainText([calibrationTable(scores.flatMap((score) => score.rows))]);
    expect(page).toMatch(/^a +events +4 +3 +3 +0 +0 +0\.50 +\d\.\d\d +0\.56$/m);
    expect(page).toMatch(/^b +figures +2 +0 +2 +0 +0 +0\.50 +\d\.\d\d +0\.45$/m);
  });

  it('weigh a second source like the first, also for a rule that only one of them has', () => {
    const said = rows(96, { kind: 'statements', rule: 'said', confidence: 0.8 });
    const other = rows(100, { kind: 'statements', rule: 'said', confidence: 0.8, outcome: 'wrong' });
    const page = plainText([
      calibrationTable(said, [...other, ...rows(1, { kind: 'statements', rule: 'rare', confidence: 0.8 })]),
    ]);
    expect(page).toMatch(/^said +statements +96 +96 +96 +100 +0 +0\.80 +\d\.\d\d +0\.49$/m);
    expect(page).toMatch(/^rare +statements +0 +0 +0 +1 +1 +0\.80 +\d\.\d\d +0\.59$/m);
  });

  it('group rows by their rules', () => {
    expect(
      [...byRule([...rows(1, { rule: 'b' }), ...rows(2)]).entries()].map(([rule, all]) => [rule, tallied(all).rows]),
    ).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
