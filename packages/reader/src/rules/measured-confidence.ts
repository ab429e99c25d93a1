import type { OnRecord, RecordKind } from '@onrecord/model';
import { MEASURED_KINDS, MEASURED_RULES } from './measured-rules.ts';

/** No row is surer. */
const MOST = 0.97;

/**
 * What a rule's own number is multiplied with, so that its rows are as sure on average as they were measured to be right in
 * every field. A rule that had no rows to measure has the factor of its kind.
 */
export function confidenceFactor(kind: RecordKind, rule: string): number {
  const { own, worth } = MEASURED_RULES[rule] ?? MEASURED_KINDS[kind];
  return worth / own;
}

/**
 * The record with its confidence as measured; the doubts of single rows keep their order. A rule that had no rows to measure is
 * never surer than its kind. Two places.
 */
export function withMeasuredConfidence<R extends OnRecord>(record: R): R {
  const { kind, by, confidence: own } = record;
  const most = MEASURED_RULES[by.rule] === undefined ? MEASURED_KINDS[kind].worth : MOST;
  const confidence = Math.min(most, own * confidenceFactor(kind, by.rule));
  return { ...record, confidence: Math.round(confidence * 100) / 100 };
}
