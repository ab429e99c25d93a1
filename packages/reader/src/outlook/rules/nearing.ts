import type { TokenIndex } from '@onrecord/language';
import type { ProspectType } from '@onrecord/model';
import { subjectOf } from '../../tree/subject-of.ts';
import { harmOf } from '../harm-of.ts';
import type { OutlookContext } from '../outlook-context.ts';
import { outcomeOf } from '../outcome-of.ts';
import { outlookRule } from '../outlook-rule.ts';
import { isIn } from '../lemma-sets.ts';
import { clauseSpan, thingSpan } from '../what-span.ts';
import { NEARING, PLANNED } from '../words/future-cues.ts';
import { MATTER_WORDS } from '../words/matter-words.ts';

export const nearing = outlookRule({
  name: 'nearing',
  version: 1,
  summary: 'Something bad that is imminent or looms, and what is planned, said with an adjective.',
  finds: [
    'The envoy spoke of [warning:an imminent attack on the port].',
    'The general said that [threat:the invasion was imminent].',
    'The mayor fled before [plan:the planned withdrawal of the garrison].',
  ],
  leaves: ['The deadline is imminent.', 'The arrival of spring is imminent.', 'They walked through the planned city.'],
  *propose(context) {
    const { tree, withLemma } = context;
    for (const cue of withLemma([...NEARING, ...PLANNED, 'loom', 'pend', 'impend', 'plan', 'threaten'])) {
      const found = tree.baseRelation(cue) === 'amod' ? beforeNoun(context, cue) : predicate(context, cue);
      if (found) yield { cue, ...found, prior: 0.5 };
    }
  },
});

const nearingWords: ReadonlySet<string> = new Set(NEARING);
const matters: ReadonlySet<string> = new Set(MATTER_WORDS);
const plannedWords: ReadonlySet<string> = new Set(PLANNED);

function beforeNoun(context: OutlookContext, cue: TokenIndex) {
  const { tree } = context;
  const deed = tree.head(cue);
  if (deed === undefined || tree.upos(deed) !== 'NOUN') return undefined;
  const harm = harmOf(tree, deed);
  const isPlanned = plannedWords.has(tree.lower(cue));
  if (
    isPlanned
      ? harm === 'none' && !isIn(tree, deed, matters)
      : harm === 'none' || !nearingWords.has(tree.lower(cue)) || tree.lower(cue) === 'inevitable'
  )
    return undefined;
  const owner = tree.children(deed, 'nmod:poss')[0];
  const type: ProspectType = !isPlanned
    ? 'warning'
    : tree.lower(cue) === 'threatened' || harm === 'harm'
      ? 'threat'
      : 'plan';
  const outcome = outcomeOf(tree, deed);
  return {
    deed,
    what: thingSpan(tree, deed),
    type,
    holder: [...(owner === undefined ? [] : [owner]), 'speaker' as const],
    weak: true,
    ...(outcome !== undefined && { outcome }),
  };
}

/** "the invasion is imminent", "war looms". */
function predicate(context: OutlookContext, cue: TokenIndex) {
  const { tree, statementOf } = context;
  const isVerb = tree.lemma(cue) === 'loom' && tree.upos(cue) === 'VERB';
  if (!isVerb && (!nearingWords.has(tree.lower(cue)) || tree.children(cue, 'cop').length === 0)) return undefined;
  const subject = subjectOf(tree, cue)?.token;
  if (subject === undefined || subject > cue) return undefined;
  const harm = harmOf(tree, subject);
  if (harm === 'none') return undefined;
  const type: ProspectType = harm === 'harm' && statementOf(cue) !== undefined ? 'threat' : 'warning';
  return { deed: cue, what: clauseSpan(tree, cue, subject), type, holder: ['speaker' as const] };
}
