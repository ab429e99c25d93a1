import type { Lookup, OutlookAnswer } from '@onrecord/archive';
import type { OutlookRow } from '../../views/archive/view-rows.ts';
import { nameOf, sourcedBy, sourceOf } from './resolve.ts';

/** One line of the outlook, with what became of it. */
export function outlookRow({ line, outcome, facts }: OutlookAnswer, lookup: Lookup): OutlookRow | undefined {
  const sourced = sourcedBy(facts, lookup);
  const [latest] = facts;
  if (!sourced || !latest) return undefined;
  return {
    ...sourced,
    type: line.type,
    holder: nameOf(line.holders[0], lookup),
    words: lookup.cite(latest.key)?.words ?? latest.words,
    condition: undefined,
    from: line.horizon?.from,
    to: line.horizon?.to,
    outcome: outcome.outcome,
    evidence: outcome.evidence.flatMap((key) => {
      const cite = lookup.cite(key);
      return cite ? [{ words: cite.words, source: sourceOf(cite) }] : [];
    }),
  };
}
