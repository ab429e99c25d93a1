import type { TokenIndex } from '@onrecord/language';
import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { occursIn } from '../occurrence.ts';

export const toldByNoun = eventRule({
  name: 'told-by-noun',
  version: 1,
  summary: 'A noun that tells an occurrence: who did it, whom or where it struck, or when it was stands beside it.',
  finds: ['The [assault:attack] on the port by rebels came on Monday.'],
  leaves: ['The attack helicopter is new.'],
  *propose(context: EventContext): Iterable<EventProposal> {
    for (const noun of context.nouns) {
      const act = context.nounAct(noun);
      if (act === undefined) continue;
      const verb = occursIn(context, noun);
      if (verb === undefined) continue;
      const words: readonly TokenIndex[] = [noun];
      yield { act, triggers: [noun], words, ...(verb !== noun && { realisAt: noun }), isNoun: true, prior: 0.5 };
    }
  },
});
