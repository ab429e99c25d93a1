import { type Lookup, OUTCOME_REASONS, type OutlookAnswer } from '@onrecord/archive';
import type { OutlookRow } from '../../views/archive/view-rows.ts';
import type { RecordsBehind } from './records-behind.ts';
import { nameOf, sourcedBy, sourceOf } from './resolve.ts';

/** One line of the outlook, in the words of its newest record, with what became of it and why we say so. */
export function outlookRow(
  { line, outcome, facts }: OutlookAnswer,
  lookup: Lookup,
  records: RecordsBehind<'prospect'>,
): OutlookRow | undefined {
  const sourced = sourcedBy(facts, lookup);
  const latest = facts.at(-1);
  if (!sourced || !latest) return undefined;
  return {
    ...sourced,
    type: line.type,
    holder: nameOf(line.holders[0], lookup),
    words: lookup.cite(latest.key)?.words ?? latest.words,
    condition: records.get(latest.key)?.condition?.quote,
    from: line.horizon?.from,
    to: line.horizon?.to,
    outcome: outcome.outcome,
    ...(outcome.why !== 'nothing-told' && { why: OUTCOME_REASONS[outcome.why] }),
    evidence: outcome.evidence.flatMap((key) => {
      const cite = lookup.cite(key);
      return cite ? [{ words: cite.words, source: sourceOf(cite) }] : [];
    }),
  };
}

/** The keys whose full records a line's words come from. */
export function outlookKeys(answers: readonly OutlookAnswer[]): readonly number[] {
  return answers.flatMap(({ facts }) => facts.at(-1)?.key ?? []);
}
