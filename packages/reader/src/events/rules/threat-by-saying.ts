import type { EventType } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../../tree/is-negated.ts';
import { agentOf } from '../../tree/agent-of.ts';
import { auxiliaries } from '../../tree/auxiliaries.ts';
import { isPassive } from '../../tree/is-passive.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import type { EventContext } from '../event-context.ts';
import { type EventProposal, eventRule } from '../event-rule.ts';
import { lemmaOf } from '../lemma-of.ts';
import { senseOf } from '../verb-sense.ts';
import { DOING_VERBS } from '../words/light-verbs.ts';

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
  finds: [
    'The army [threaten:said] it would attack the port.',
    'The rebels [threaten:vowed] to storm the palace.',
    'Kenya [threaten:warned] that any jet near the border would be shot down.',
    'The general [threaten:warned] that the army was ready to resume its offensive.',
  ],
  leaves: [
    'The army said it would leave the port.',
    'The army said the rebels would attack the port.',
    'Kenya warned that the port would be closed by rebels.',
    'Teachers said they would march on Monday.',
  ],
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
  const lemma = lemmaOf(tree, verb);
  return tree.children(verb, 'ccomp', 'xcomp').find((clause) => {
    const deed = deedOf(tree, clause);
    const type = hostileAt(context, deed);
    if (type === undefined || (type === 'PROTEST' && lemma === 'say')) return false;
    if (tree.baseRelation(clause) === 'xcomp') return tree.xpos(deed) === 'VB' && lemma !== 'tell';
    const isAhead = deed !== clause || auxiliaries(tree, deed).some((word) => COMING.has(tree.lower(word)));
    if (!isAhead) return false;
    // "warned that any jet would be shot down": who warns will do it.
    if (lemma === 'warn' && isPassive(tree, deed)) return agentOf(tree, deed) === undefined;
    const [subject] = tree.children(clause, 'nsubj');
    const [speaker] = tree.children(verb, 'nsubj');
    if (subject === undefined) return false;
    return isOwn(tree, subject) || (speaker !== undefined && tree.lower(subject) === tree.lower(speaker));
  });
}

/** "was ready to [storm] the town" */
function deedOf(tree: TreeView, clause: TokenIndex): TokenIndex {
  return READY.has(tree.lower(clause)) ? (tree.children(clause, 'xcomp', 'advcl')[0] ?? clause) : clause;
}

const READY: ReadonlySet<string> = new Set(['ready', 'prepared', 'poised', 'set']);

/** What a verb does by itself or with its object: "resume its offensive". */
function hostileAt(context: EventContext, deed: TokenIndex): EventType | undefined {
  const { tree } = context;
  const own = senseOf(context, deed)?.sense.act.type;
  if (own !== undefined) return HOSTILE.has(own) ? own : undefined;
  if (!DOING_VERBS.has(lemmaOf(tree, deed))) return undefined;
  return tree
    .children(deed, 'obj')
    .map((object) => context.nounAct(object)?.type)
    .find((type) => type !== undefined && HOSTILE.has(type));
}

/** "it", "its forces", "the army": who threatens, or those whom they command. */
function isOwn(tree: TreeView, subject: TokenIndex): boolean {
  if (ITSELF.has(tree.lower(subject))) return true;
  if (tree.children(subject, 'nmod:poss').some((word) => OWN.has(tree.lower(word)))) return true;
  return FORCES.has(tree.lower(subject)) && tree.children(subject, 'det').some((word) => tree.lower(word) === 'the');
}

const OWN: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my']);
const FORCES: ReadonlySet<string> = new Set(['army', 'military', 'navy', 'forces', 'troops', 'police']);
