import type { TokenIndex } from '@onrecord/language';
import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { occurrenceOf } from '../occurrence.ts';

export const toldByNoun = eventRule({
  name: 'told-by-noun',
  version: 1,
  summary:
    'A noun that tells an occurrence: a verb says that it took place, or who did it, whom or where it struck, or when it was stands beside it.',
  finds: [
    'The [assault:attack] on the port by rebels came on Monday.',
    '[assault:Fighting] erupted near the border.',
    'The [consult:talks] are due to resume on Friday.',
    'They condemned the [assault:killing] of two teachers in Mali.',
  ],
  leaves: [
    'The attack helicopter is new.',
    'Any attack would be a mistake.',
    'They study the history of trade.',
    'The talks were due to their good will.',
  ],
  *propose(context: EventContext): Iterable<EventProposal> {
    for (const noun of context.nouns) {
      const act = context.nounAct(noun);
      if (act === undefined) continue;
      const found = occurrenceOf(context, noun, act);
      if (found === undefined) continue;
      const words: readonly TokenIndex[] = found.verb === undefined ? [noun] : [noun, found.verb];
      yield {
        act,
        triggers: words,
        words,
        ...(isUnderEnd(context, noun) && { isActual: true }),
        telling: found.telling,
        prior: found.telling === 'verb' ? 0.6 : 0.5,
      };
    }
  },
});

/** What is to end is going on: "called for an end to the [attacks]". */
const ENDS: ReadonlySet<string> = new Set(['end', 'halt', 'stop', 'continuation', 'escalation']);

function isUnderEnd({ tree }: EventContext, noun: TokenIndex): boolean {
  let at = noun;
  for (let steps = 0; steps < 4; steps++) {
    const above = tree.head(at);
    if (above === undefined || !['nmod', 'conj'].includes(tree.baseRelation(at))) return false;
    if (ENDS.has(tree.lower(above))) return true;
    at = above;
  }
  return false;
}
