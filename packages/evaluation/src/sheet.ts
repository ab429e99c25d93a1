import type { Interval } from './bootstrap.ts';
import type { Reliability } from './calibration/reliability.ts';
import type { KindRates } from './gold/rates.ts';
import type { Counts, RuleCounts } from './gold/tally.ts';
import type { PolnearScore } from './polnear/score-polnear.ts';
import type { TreebankScore } from './treebank/score-treebank.ts';

/** Which data was measured: how many files, and a SHA-256 over their names and bytes. */
export interface DataMark {
  readonly files: number;
  readonly sha256: string;
}

/** One kind of record on the gold reports; intervals over reports, of F1 or of the share. */
export interface KindScore {
  readonly rates: KindRates;
  readonly foundInterval: Interval;
  readonly fullInterval: Interval;
  readonly counts: Counts[string];
}

export interface GoldSheet {
  readonly data: DataMark;
  readonly reports: number;
  /** Reports that could not be read, by name: they are in no count. */
  readonly failed: readonly string[];
  readonly anchors: { readonly all: number; readonly wrong: number };
  readonly kinds: Readonly<Record<string, KindScore>>;
  readonly rules: Readonly<Record<string, RuleCounts>>;
  readonly errors: Readonly<Record<string, number>>;
  /** What the confidence is worth, by kind. */
  readonly reliability: Readonly<Record<string, Reliability>>;
  /** The same reports as copies that have lost something, by what is lost. */
  readonly damaged: Readonly<Record<string, Readonly<Record<string, KindScore>>>>;
}

/**
 * A score sheet: figures only, no words of the reports. The same code on the same data gives the same bytes; there is no
 * time stamp.
 */
export interface Sheet {
  readonly schema: 'onrecord/scores@1';
  readonly version: string;
  readonly model: string;
  /** The commit that was measured; "+" when files were changed since. */
  readonly commit: string;
  readonly gold?: GoldSheet;
  readonly treebank?: { readonly data: DataMark; readonly sets: Readonly<Record<string, TreebankScore>> };
  readonly polnear?: {
    readonly data: DataMark;
    readonly articles: number;
    readonly failed: readonly string[];
    readonly score: PolnearScore;
  };
}

/** The sheet as JSON, figures to four places. */
export function sheetJson(sheet: Sheet): string {
  return roundedJson(sheet);
}

/** JSON with two spaces, figures to four places. */
export function roundedJson(value: object): string {
  const round = (_key: string, one: unknown): unknown =>
    typeof one === 'number' ? Math.round(one * 10_000) / 10_000 : one;
  return `${JSON.stringify(value, round, 2)}\n`;
}
