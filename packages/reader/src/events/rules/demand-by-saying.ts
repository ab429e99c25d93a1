import { auxiliaries } from '../../tree/auxiliaries.ts';
import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { lemmaOf } from '../lemma-of.ts';

const SAYING: ReadonlySet<string> = new Set([
  'say',
  'state',
  'declare',
  'announce',
  'insist',
  'warn',
  'stress',
  'conclude',
  'reiterate',
]);
const ITSELF: ReadonlySet<string> = new Set(['it', 'he', 'she', 'we', 'i', 'there', 'this', 'that']);

export const demandBySaying = eventRule({
  name: 'demand-by-saying',
  version: 1,
  summary: 'A party that says what another one must do: the saying is a demand.',
  finds: [
    'Kenya [request:said] the rebels must leave the port.',
    'The council [request:insisted] that the army must obey.',
  ],
  leaves: ['Kenya said it must leave the port.', 'The council said that the army may obey.'],
  *propose(context: EventContext): Iterable<EventProposal> {
    const { tree } = context;
    for (const verb of context.verbs) {
      if (!SAYING.has(lemmaOf(tree, verb))) continue;
      const isDemand = tree.children(verb, 'ccomp').some((deed) => {
        const [subject] = tree.children(deed, 'nsubj');
        const isMust = auxiliaries(tree, deed).some((word) => tree.lower(word) === 'must');
        return (
          isMust &&
          deed > verb &&
          subject !== undefined &&
          !ITSELF.has(tree.lower(subject)) &&
          tree.upos(tree.head(subject) ?? subject) === 'VERB'
        );
      });
      if (isDemand) yield { act: { type: 'REQUEST' }, triggers: [verb], words: [verb], telling: 'verb', prior: 0.5 };
    }
  },
});
