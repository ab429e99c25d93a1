import type { EventType, StatementAct } from '@onrecord/model';
import { isNegated } from '../../tree/is-negated.ts';
import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';

/** Acts of statements that are events by themselves. */
const TOLD: Readonly<Partial<Record<StatementAct, EventType>>> = {
  demand: 'REQUEST',
  urge: 'REQUEST',
  reject: 'REJECT',
  blame: 'ACCUSE',
  threaten: 'THREATEN',
};

export const toldByCue = eventRule({
  name: 'told-by-cue',
  version: 1,
  summary: 'The word by which somebody demands, refuses, blames or threatens: the statement knows what it is.',
  finds: ['Kenya [request:advocated] a truce.'],
  leaves: ['Kenya said the pilots are well.', 'Kenya did not demand a vote.'],
  *propose({ tree, verbs, cueAt }: EventContext): Iterable<EventProposal> {
    for (const verb of verbs) {
      const statement = cueAt(verb);
      const type = statement === undefined ? undefined : TOLD[statement.act];
      if (statement === undefined || type === undefined || statement.speaker.status === 'absent') continue;
      if (isNegated(tree, verb)) continue;
      yield { act: { type }, triggers: [verb], words: [verb], telling: 'verb', prior: 0.5 };
    }
  },
});
