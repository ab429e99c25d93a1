import type { TokenIndex } from '@onrecord/language';
import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { hasWord } from '../verb-sense.ts';
import { actOf } from '../words/act.ts';
import { DOING_PHRASES, DOING_VERBS, ENDED, ENDING_VERBS } from '../words/light-verbs.ts';

export const doneByLightVerb = eventRule({
  name: 'done-by-light-verb',
  version: 1,
  summary:
    'A verb that only says that what its object tells is done, begun or ended: "launched an attack", "called off talks".',
  finds: ['The rebels launched an [assault:attack] on the port.'],
  leaves: ['The firm launched a product.'],
  *propose(context: EventContext): Iterable<EventProposal> {
    for (const verb of context.verbs) {
      const noun = context.participants(verb).undergoer;
      const act = noun === undefined ? undefined : context.nounAct(noun);
      if (noun === undefined || act === undefined) continue;
      const lemma = context.tree.lemma(verb).toLowerCase();
      const ended = ENDING_VERBS.has(lemma) ? ENDED[act.type] : undefined;
      if (ended !== undefined) yield { act: actOf(ended), triggers: [verb, noun], words: [verb, noun], prior: 0.6 };
      else if (does(context, verb, lemma))
        yield { act, triggers: [noun, verb], words: [verb, noun], realisAt: verb, prior: 0.7 };
    }
  },
});

function does({ tree }: EventContext, verb: TokenIndex, lemma: string): boolean {
  const particle = DOING_PHRASES[lemma];
  return DOING_VERBS.has(lemma) || (particle !== undefined && hasWord(tree, verb, particle));
}
