import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../../tree/is-negated.ts';
import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { lemmaOf } from '../lemma-of.ts';
import { senseOf } from '../verb-sense.ts';
import type { Act } from '../words/act.ts';

const REJECT: Act = { type: 'REJECT' };
const ACCEPTING: ReadonlySet<string> = new Set([
  'accept',
  'agree',
  'allow',
  'permit',
  'let',
  'recognise',
  'recognize',
  'consent',
  'negotiate',
  'support',
  'ratify',
  'sign',
  'approve',
  'endorse',
]);
/** Refusals whatever they are about. */
const PLAIN: ReadonlySet<string> = new Set(['accept', 'agree']);
const FAILING: ReadonlySet<string> = new Set(['fail', 'struggle', 'neglect']);

export const noAgreement = eventRule({
  name: 'no-agreement',
  version: 1,
  summary:
    'Agreement or permission that is said not to be given, which is a refusal: "did not agree", "failed to reach a deal".',
  finds: [
    'The rebels did not [reject:agree] to the plan.',
    'The sides [reject:failed] to reach an agreement.',
    'The minister said Kenya will not [reject:accept] the offer.',
  ],
  leaves: ['The rebels did not sleep.', 'The sides failed to see the sign.', 'The rebels failed to win.'],
  *propose(context: EventContext): Iterable<EventProposal> {
    const { tree } = context;
    for (const verb of context.verbs) {
      const failed = failedAgreement(context, verb);
      if (failed !== undefined)
        yield {
          act: REJECT,
          triggers: [verb, failed],
          words: [verb, failed],
          isActual: true,
          telling: 'verb',
          prior: 0.7,
        };
      else if (
        ACCEPTING.has(lemmaOf(tree, verb)) &&
        isNegated(tree, verb) &&
        (PLAIN.has(lemmaOf(tree, verb)) || senseOf(context, verb) !== undefined)
      )
        yield { act: REJECT, triggers: [verb], words: [verb], isActual: true, telling: 'verb', prior: 0.6 };
    }
  },
});

function failedAgreement(context: EventContext, verb: TokenIndex): TokenIndex | undefined {
  const { tree } = context;
  if (!FAILING.has(lemmaOf(tree, verb))) return undefined;
  return tree.children(verb, 'xcomp').find((child) => senseOf(context, child)?.sense.act.type === 'AGREE');
}
