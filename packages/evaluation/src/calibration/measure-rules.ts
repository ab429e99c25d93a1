import type { RecordKind } from '@onrecord/model';
import { confidenceFactor } from '@onrecord/reader';
import type { RowOutcome } from '../gold/tally.ts';
import { byRule, estimate, kindShare, tallied, type Tallied } from './estimate.ts';
import { JUDGED_ROWS } from './judged-rows.ts';

/** What the rows of one rule, or of a whole kind, say and what they are worth. */
export interface RuleMeasure {
  readonly rule: string;
  readonly kind: string;
  readonly gold: Tallied;
  readonly polnear: Tallied;
  /** Mean confidence now. */
  readonly now: number;
  /** Mean of what the rule itself said, before it was multiplied with its factor. */
  readonly own: number;
  /** Estimate of how likely a row is right in every field. */
  readonly worth: number;
}

const RECORD_KINDS: Readonly<Record<string, RecordKind>> = {
  statements: 'statement',
  events: 'event',
  figures: 'figure',
  positions: 'position',
  outlook: 'prospect',
};

/**
 * Measures every rule on the gold and on what its rules were not written with: for statements PolNeAR, where rows are right
 * when their words are, for the others the rows that were judged by eye (by kind: too few for a rule). The gold flatters,
 * PolNeAR cuts many contents otherwise: the estimate is the mean of the two sources.
 */
export function measureRules(gold: readonly RowOutcome[], polnear: readonly RowOutcome[]): readonly RuleMeasure[] {
  const kinds = kindsOf(gold, polnear);
  return [...byRule([...gold, ...polnear])].flatMap(([rule, rows]) => {
    const kind = kinds.find((one) => one.kind === rows[0]?.kind);
    if (!kind) return [];
    const ofRule = (all: readonly RowOutcome[]): Tallied => tallied(all.filter((row) => row.rule === rule));
    const [onGold, onPolnear] = [ofRule(gold), ofRule(polnear)];
    const sources = [
      { own: onGold, kind: kind.gold },
      { own: onPolnear, kind: kind.polnear },
      { own: { rows: 0, full: 0 }, kind: JUDGED_ROWS[kind.kind] ?? { rows: 0, full: 0 } },
    ].filter((source) => source.kind.rows > 0);
    const said = saidBy(rows);
    const worth = mean(sources.map((source) => estimate(source.own, source.kind, said.own / kind.own)));
    return [{ rule, kind: kind.kind, gold: onGold, polnear: onPolnear, ...said, worth }];
  });
}

/** The same for each kind as a whole: for its rules that had no rows. `rule` is empty. */
export function kindsOf(gold: readonly RowOutcome[], polnear: readonly RowOutcome[]): readonly RuleMeasure[] {
  return [...Map.groupBy([...gold, ...polnear], ({ kind }) => kind)].map(([kind, rows]) => {
    const ofKind = (all: readonly RowOutcome[]): Tallied => tallied(all.filter((row) => row.kind === kind));
    const [onGold, onPolnear] = [ofKind(gold), ofKind(polnear)];
    const sources = [onGold, onPolnear, JUDGED_ROWS[kind] ?? { rows: 0, full: 0 }];
    const worth = mean(sources.filter((sum) => sum.rows > 0).map(kindShare));
    return { rule: '', kind, gold: onGold, polnear: onPolnear, ...saidBy(rows), worth };
  });
}

/** The two tables of the reader's `rules/measured-rules.ts`, as it holds them. */
export function measuredRulesSource(gold: readonly RowOutcome[], polnear: readonly RowOutcome[]): string {
  const entry = (name: string, { own, worth }: RuleMeasure): string =>
    `  ${name}: { own: ${own.toFixed(2)}, worth: ${worth.toFixed(2)} },`;
  return [
    ...kindsOf(gold, polnear).map((measure) => entry(RECORD_KINDS[measure.kind] ?? measure.kind, measure)),
    '',
    ...measureRules(gold, polnear).map((measure) => entry(`'${measure.rule}'`, measure)),
  ].join('\n');
}

function saidBy(rows: readonly RowOutcome[]): Pick<RuleMeasure, 'now' | 'own'> {
  const own = rows.map(({ kind, rule, confidence }) => {
    const recordKind = RECORD_KINDS[kind];
    return recordKind ? confidence / confidenceFactor(recordKind, rule) : confidence;
  });
  return { now: mean(rows.map(({ confidence }) => confidence)), own: mean(own) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
