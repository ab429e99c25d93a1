import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../../statements/surface.ts';
import { auxiliaries } from '../../tree/auxiliaries.ts';
import { isNegated } from '../../tree/is-negated.ts';
import { isPassive } from '../../tree/is-passive.ts';
import { subjectOf } from '../../tree/subject-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { conditionBehind } from '../condition-clause.ts';
import { partyOf } from '../cue-of-stance.ts';
import type { Complement } from '../draft.ts';
import { phraseAt } from '../nominal.ts';
import { isOwnWord } from '../own-words.ts';
import type { PositionContext } from '../position-context.ts';
import { positionRule } from '../position-rule.ts';
import { WITHHOLDING } from '../words/conditions.ts';

const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'wo', 'can', 'ca', 'could', 'shall', "'ll", '’ll']);
/** Verbs that only bring the thing named: "until guarantees are given". */
const GIVING: ReadonlySet<string> = new Set([
  'give',
  'provide',
  'offer',
  'grant',
  'receive',
  'secure',
  'obtain',
  'establish',
  'agree',
]);
const MOST_STEPS = 6;

export const refusedUntil = positionRule({
  name: 'refused-until',
  version: 1,
  prior: 0.65,
  at: ['until', 'unless', 'till'],
  summary: 'What must happen before a party does what it refuses or goes back to what it has suspended.',
  finds: [
    'The envoy said there could be no talks until [demands:the troops leave the valley].',
    'The rebels said they would not sign unless [demands:the prisoners were freed].',
    'The rebels said they would not come back unless [demands:the dead were handed over].',
    'The charity has halted its convoys until [demands:security guarantees] are given by the army.',
  ],
  leaves: [
    'The envoy said there could be no talks until Friday.',
    'The charity will not open until the paint is dry.',
    'The charity has halted its convoys until the rain stops.',
    'The rebels waited until the army left the valley.',
  ],
  *read(token, context) {
    const { tree } = context;
    const clause = conditionBehind(context, token);
    const party = clause && refuser(context, clause.verb, token);
    if (!clause || party === undefined) return;
    const { verb, subject } = clause;
    const complement: Complement =
      isPassive(tree, verb) && GIVING.has(tree.lemma(verb))
        ? phraseAt(tree, subject)
        : { head: verb, form: 'clause', first: tokenIndex(token + 1), negated: false };
    // "would not return unless the dead were handed over": whatever it is, it is what they want.
    const isFirm =
      tree.lower(token) === 'unless' &&
      isPassive(tree, verb) &&
      isOwnWord(context, token) &&
      partyIsActor(context, party);
    yield { stance: 'demands', party, complement, weak: !isFirm, alone: true };
  },
});

const partyIsActor = ({ input }: PositionContext, party: TokenIndex | 'speaker'): boolean =>
  party !== 'speaker' && input.actors.at(party).status !== 'absent';

/** Whose refusal the clause above tells: of "there will be no ..." the speaker, of "has suspended ..." the subject. */
function refuser(context: PositionContext, clause: TokenIndex, from: TokenIndex): TokenIndex | 'speaker' | undefined {
  const { tree } = context;
  let up = tree.head(clause);
  for (let steps = 0; up !== undefined && up <= from && steps < MOST_STEPS; up = tree.head(up), steps++) {
    const isWilled = auxiliaries(tree, up).some((word) => MODALS.has(tree.lower(word)));
    if (isWilled && isThereNo(tree, up)) return isOwnWord(context, from) ? 'speaker' : undefined;
    if (tree.upos(up) !== 'VERB' || up > from) continue;
    if (isWilled && isNegated(tree, up)) return subjectOf(tree, up)?.token;
    if (WITHHOLDING.has(tree.lemma(up)) && !isNegated(tree, up)) return partyOf(context, up);
  }
  return undefined;
}

/** "there would be no talks". */
function isThereNo(tree: TreeView, verb: TokenIndex): boolean {
  if (!tree.children(verb, 'expl').some((word) => tree.lower(word) === 'there')) return false;
  for (let i = verb; i < Math.min(tree.size, verb + 3); i++) if (tree.lower(tokenIndex(i)) === 'no') return true;
  return tree.children(verb, 'det').some((word) => tree.lower(word) === 'no');
}
