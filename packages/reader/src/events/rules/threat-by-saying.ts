import type { EventType } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../../tree/is-negated.ts';
import { auxiliaries } from '../../tree/auxiliaries.ts';
import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { lemmaOf } from '../lemma-of.ts';
import { senseOf } from '../verb-sense.ts';

const SAYING: ReadonlySet<string> = new Set(
  'say state warn vow swear announce declare pledge promise tell add insist threaten'.split(' '),
);
const COMING: ReadonlySet<string> = new Set(['would', 'will', "'ll", '’ll', 'shall']);
const ITSELF: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we', 'i']);
const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST']);

export const threatBySaying = eventRule({
  name: 'threat-by-saying',
  version: 1,
  summary: 'A party that says that it will use force or coercion: the saying is a threat.',
  finds: ['The army [threaten:said] it would attack the port.', 'The rebels [threaten:vowed] to storm the palace.'],
  leaves: ['The army said it would leave the port.', 'The army said the rebels would attack the port.'],
  *propose(context: EventContext): Iterable<EventProposal> {
    for (const verb of context.verbs) {
      if (!SAYING.has(lemmaOf(context.tree, verb))) continue;
      if (threatOf(context, verb) !== undefined)
        yield {
          act: { type: 'THREATEN' },
          triggers: [verb],
          words: [verb],
          telling: 'verb',
          prior: 0.6,
          ...(!isNegated(context.tree, verb) && { isActual: true }),
        };
    }
  },
});

/** The verb of what is threatened. */
function threatOf(context: EventContext, verb: TokenIndex): TokenIndex | undefined {
  const { tree } = context;
  return tree.children(verb, 'ccomp', 'xcomp').find((deed) => {
    const type = senseOf(context, deed)?.sense.act.type;
    if (type === undefined || !HOSTILE.has(type)) return false;
    if (tree.baseRelation(deed) === 'xcomp') return tree.xpos(deed) === 'VB' && lemmaOf(tree, verb) !== 'tell';
    const [subject] = tree.children(deed, 'nsubj');
    const [speaker] = tree.children(verb, 'nsubj');
    if (subject === undefined || speaker === undefined) return false;
    const isOwn = ITSELF.has(tree.lower(subject)) || tree.lower(subject) === tree.lower(speaker);
    return isOwn && auxiliaries(tree, deed).some((word) => COMING.has(tree.lower(word)));
  });
}
