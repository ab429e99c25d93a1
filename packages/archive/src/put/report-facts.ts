import { type AnyFact, factOf, type StoredRecord } from '../rows/fact-of.ts';
import type { NewReport } from './new-report.ts';

/** The facts of one report that may take part in the situation: those of standing records. */
export function reportFacts(report: NewReport): readonly AnyFact[] {
  const stored = new Map<number, StoredRecord>(report.records.map((record) => [record.row.key, record]));
  const { outlet } = report.prepared.report;
  return report.records
    .filter(({ row }) => row.live === 1)
    .map((record) => factOf(record, { find: (key) => stored.get(key), outletOf: () => outlet }));
}
