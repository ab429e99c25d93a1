import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { senseOf } from '../verb-sense.ts';

export const toldByVerb = eventRule({
  name: 'told-by-verb',
  version: 1,
  summary: 'A verb that tells an act by itself, with its particle, or by what it is done to.',
  finds: ['The army [assault:shelled] the village.'],
  leaves: ['The bank shelled out money.'],
  *propose(context: EventContext): Iterable<EventProposal> {
    for (const verb of context.verbs) {
      const found = senseOf(context, verb);
      if (found) yield { act: found.sense.act, triggers: [verb], words: [verb], prior: 0.7 };
    }
  },
});
