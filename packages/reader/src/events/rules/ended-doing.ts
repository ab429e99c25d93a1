import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { lemmaOf } from '../lemma-of.ts';
import { senseOf } from '../verb-sense.ts';
import { actOf } from '../words/act.ts';
import { ENDED, ENDING_VERBS } from '../words/light-verbs.ts';

export const endedDoing = eventRule({
  name: 'ended-doing',
  version: 1,
  summary: 'A verb of ending before a verb that tells an act: "stopped shelling the port".',
  finds: ['The army [retreat:stopped] shelling the port.', 'The rebels [retreat:ceased] attacking convoys in May.'],
  leaves: ['The army stopped at the bridge.', 'The rebels stopped singing.'],
  *propose(context: EventContext): Iterable<EventProposal> {
    const { tree } = context;
    for (const verb of context.verbs) {
      if (!ENDING_VERBS.has(lemmaOf(tree, verb))) continue;
      const done = tree.children(verb, 'xcomp', 'obj', 'ccomp').find((child) => tree.xpos(child) === 'VBG');
      const type =
        done === undefined ? undefined : (senseOf(context, done)?.sense.act.type ?? context.nounAct(done)?.type);
      const ended = type === undefined ? undefined : ENDED[type];
      if (done === undefined || ended === undefined) continue;
      yield { act: actOf(ended), triggers: [verb, done], words: [verb, done], telling: 'verb', prior: 0.6 };
    }
  },
});
