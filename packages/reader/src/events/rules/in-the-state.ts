import type { TokenIndex } from '@onrecord/language';
import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { lemmaOf } from '../lemma-of.ts';
import { type Act, type ActName, actOf } from '../words/act.ts';

/** "in talks", "under fire": preposition and noun after "be", "come", "remain", by what they tell. Own list. */
const STATES: Readonly<Record<string, ActName>> = {
  'in contact': 'CONSULT',
  'in touch': 'CONSULT',
  'in talks': 'CONSULT',
  'in negotiations': 'CONSULT',
  'in discussions': 'CONSULT',
  'under attack': 'ASSAULT',
  'under fire': 'ASSAULT',
  'under bombardment': 'ASSAULT/heavy-weapons',
  'under shelling': 'ASSAULT/heavy-weapons',
  'under siege': 'COERCE/restrict',
  'under arrest': 'COERCE/arrest',
  'under investigation': 'INVESTIGATE',
  'on alert': 'MOBILIZE/troops',
  'on strike': 'PROTEST/boycott',
  'on trial': 'INVESTIGATE',
  'into custody': 'COERCE/arrest',
  'in custody': 'COERCE/arrest',
};
/** States that are done to those who are in them. */
const SUFFERED: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'INVESTIGATE']);
const HOLDERS: ReadonlySet<string> = new Set([
  'be',
  'come',
  'remain',
  'stay',
  'go',
  'put',
  'place',
  'take',
  'keep',
  'fall',
]);

export const inTheState = eventRule({
  name: 'in-the-state',
  version: 1,
  summary: 'A preposition and noun that say in what somebody is or gets: "came under fire", "are in contact with".',
  finds: [
    'The town came under [assault:attack] on Monday.',
    'The ministers are in [consult:contact] with the rebels.',
    'Two editors were put under [coerce:arrest].',
  ],
  leaves: [
    'The town came under the law on Monday.',
    'The ministers are in the hall.',
    'Two editors were put under stress.',
  ],
  *propose(context: EventContext): Iterable<EventProposal> {
    const { tree } = context;
    for (const noun of context.nouns) {
      const [by] = tree.children(noun, 'case');
      const name = by === undefined ? undefined : STATES[`${tree.lower(by)} ${tree.lower(noun)}`];
      const verb = name === undefined ? undefined : holderOf(context, noun);
      if (name === undefined || verb === undefined) continue;
      yield proposal(actOf(name), noun, verb);
    }
  },
});

/** The verb of the state; the noun itself where it is the predicate. */
function holderOf({ tree }: EventContext, noun: TokenIndex): TokenIndex | undefined {
  if (tree.children(noun, 'cop').length > 0) return noun;
  const above = tree.head(noun);
  return above !== undefined && HOLDERS.has(lemmaOf(tree, above)) ? above : undefined;
}

function proposal(act: Act, noun: TokenIndex, verb: TokenIndex): EventProposal {
  return {
    act,
    triggers: verb === noun ? [noun] : [noun, verb],
    words: verb === noun ? [noun, noun] : [noun, verb],
    realisAt: verb,
    ...(SUFFERED.has(act.type) && { isSuffered: true }),
    telling: 'verb',
    prior: 0.6,
  };
}
