import type { TokenIndex } from '@onrecord/language';
import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { happeningBehind, lemmaOf } from '../lemma-of.ts';
import { isGeneralClause } from '../general-clause.ts';
import { senseOf } from '../verb-sense.ts';
import { ASPECT_VERBS, HAPPENING_VERBS } from '../words/light-verbs.ts';

export const toldByVerb = eventRule({
  name: 'told-by-verb',
  version: 1,
  summary: 'A verb that tells an act by itself, with its particle, or by what it is done to.',
  finds: [
    'The army [assault:shelled] the village.',
    'Gunmen [assault:fired] rockets at the port.',
    'Police [coerce:arrested] 40 students on Monday.',
    'The rebels [retreat:pulled] out of the town.',
    'The court [retreat:freed] two journalists.',
    'Nine surveyors were [retreat:handed] to the mission on Friday.',
    'Gunmen [assault:seized] 18 surveyors on a forest road.',
    'Police [coerce:seized] 18 students in a café.',
    'Inspectors [investigate:reached] the plant.',
    'The ministers [consult:met] in Geneva.',
    'The militia began [assault:bombarding] the port.',
    'Kenya [accuse:accused] the rebels of looting.',
  ],
  leaves: [
    'The bank fired its manager.',
    'The army met the deadline.',
    'The committee released a report.',
    'He pulled the rope.',
    'He handed the keys to the guard.',
    'The inspectors reached the end of the list.',
    'Nine surveyors walked to the lake.',
    'A clerk seized the chance to speak.',
    'The gunman seized the rope.',
    'The team hit a record high.',
    'The band played in Geneva.',
    'The wind killed the mood.',
    'They took part in the festival.',
  ],
  *propose(context: EventContext): Iterable<EventProposal> {
    for (const verb of context.verbs) {
      if (isGeneralClause(context, verb) || isSubjectOfHappening(context, verb)) continue;
      const found = senseOf(context, verb);
      if (!found) continue;
      const aspect = aspectOf(context, verb);
      yield {
        act: found.sense.act,
        triggers: aspect === undefined ? [verb] : [verb, aspect],
        words: aspect === undefined ? [verb] : [verb, aspect],
        ...(aspect !== undefined && { realisAt: aspect }),
        telling: 'verb',
        prior: 0.7,
      };
    }
  },
});

/** "[began] shelling", "[attempted] to seize": one event with the verb. */
function aspectOf({ tree }: EventContext, verb: TokenIndex): TokenIndex | undefined {
  const above = tree.head(verb);
  if (above === undefined || tree.baseRelation(verb) !== 'xcomp' || above > verb) return undefined;
  return ASPECT_VERBS.has(lemmaOf(tree, above)) ? above : undefined;
}

/** "[Fighting] erupted": told by the noun rule. */
function isSubjectOfHappening({ tree }: EventContext, verb: TokenIndex): boolean {
  if (happeningBehind(tree, verb) !== undefined) return true;
  const above = tree.head(verb);
  return above !== undefined && /^[nc]subj$/.test(tree.baseRelation(verb)) && HAPPENING_VERBS.has(lemmaOf(tree, above));
}
