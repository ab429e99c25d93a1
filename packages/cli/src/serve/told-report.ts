import type { KnownText } from '@onrecord/archive';
import type { JobReport } from '@onrecord/server';
import type { Came } from '../add/put-batch.ts';
import type { Put, Read } from '../add/archive-writer.ts';

const OUTCOMES: Readonly<Record<Exclude<Put['outcome'], 'failed'>, JobReport['outcome']>> = {
  added: 'added',
  unchanged: 'unchanged',
  version: 'renewed',
  reread: 'renewed',
};

/** What is told of a report that came; undefined for what failed. `known`: texts that are there, by the ids of their texts. */
export function toldReport(
  { of, outcome, report: key }: Came,
  known: ReadonlyMap<string, KnownText>,
): JobReport | undefined {
  if (outcome === 'failed' || of.kind === 'failed') return undefined;
  if (of.kind === 'there') {
    const text = known.get(of.id ?? '');
    return text && { key: text.report, outcome: 'unchanged', name: of.name, title: text.title, counts: {}, notes: [] };
  }
  if (key === undefined) return undefined;
  const { name, prepared, given, notes = [] } = of.read;
  const title = prepared.report.title ?? given.title;
  return { key, outcome: OUTCOMES[outcome], name, title, counts: countsOf(prepared), notes };
}

function countsOf({ records }: Read['prepared']): JobReport['counts'] {
  return Object.fromEntries([...Map.groupBy(records, ({ kind }) => kind)].map(([kind, own]) => [kind, own.length]));
}
