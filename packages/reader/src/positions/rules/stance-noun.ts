import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../../statements/surface.ts';
import { isNegated } from '../../tree/is-negated.ts';
import { doerOf } from '../../tree/subject-of.ts';
import { complementIn } from '../complement.ts';
import { isQuestion } from '../cue-of-stance.ts';
import type { Complement } from '../draft.ts';
import type { PositionContext } from '../position-context.ts';
import { positionRule, type WordProposal } from '../position-rule.ts';
import { STANCE_NOUN_LEMMAS, stanceNouns } from '../stance-lexicon.ts';
import { GIVING_UP } from '../words/issue-edges.ts';

/** Verbs with which a noun of stance is voiced by their subject ("renewed a call for"). */
const VOICING: ReadonlySet<string> = new Set([
  'make',
  'issue',
  'renew',
  'reiterate',
  'repeat',
  'voice',
  'express',
  'reaffirm',
  'restate',
  'submit',
  'declare',
  'announce',
  'signal',
  'pledge',
  'give',
  'launch',
  'send',
  'confirm',
  'underline',
  'underscore',
  'emphasise',
  'emphasize',
  'highlight',
  'stress',
  'lend',
  'promise',
  'offer',
  'present',
  'show',
]);

export const stanceNoun = positionRule({
  name: 'stance-noun',
  version: 1,
  prior: 0.7,
  at: STANCE_NOUN_LEMMAS,
  summary: 'A noun of stance with its party: "their demands for X", "a call by them for X", "renewed its offer to".',
  finds: [
    "The rebels' demand for [demands:a truce] was heard.",
    'A call by the bishops for [demands:an end to the war] went out.',
    'The council renewed its call for [demands:new elections].',
    "The governor's refusal to [rejects:leave office] angered many.",
    'The union voiced its opposition to [opposes:the sanctions].',
    'The envoy stressed the need for [demands:a ceasefire].',
    'The minister expressed support for [supports:the peace talks].',
  ],
  leaves: [
    'Demand for oil fell.',
    'Calls for a truce grew.',
    "The shop's offer of shoes ended.",
    'The rebels dropped their demand for a truce.',
    'His call for a taxi was heard.',
    'The beam gave support for the roof.',
  ],
  *read(token, context) {
    const { tree } = context;
    if (tree.upos(token) !== 'NOUN' || isQuestion(tree, token)) return;
    for (const { stance, frames, weak } of stanceNouns(tree.lemma(token))) {
      const party = ownerOf(context, token);
      if (party === undefined) continue;
      for (const frame of frames) {
        const complement =
          complementIn(context, token, frame) ?? complementIn(context, behindOwner(tree, token), frame);
        if (!complement) continue;
        yield row(stance, party, complement, weak);
        return;
      }
    }
  },
});

const row = (
  stance: WordProposal['stance'],
  party: TokenIndex,
  complement: Complement,
  weak: true | undefined,
): WordProposal => ({ stance, party, complement, weak: weak === true });

/** "its demand", "a call by the bishops", "the army renewed a call". */
function ownerOf({ tree }: PositionContext, noun: TokenIndex): TokenIndex | undefined {
  const verb = tree.head(noun);
  const isObject = verb !== undefined && tree.baseRelation(noun) === 'obj';
  if (isObject && (GIVING_UP.has(tree.lemma(verb)) || (VOICING.has(tree.lemma(verb)) && isNegated(tree, verb))))
    return undefined;
  const [owner] = tree.children(noun, 'nmod:poss');
  if (owner !== undefined) return owner;
  const by = tree
    .children(noun, 'nmod')
    .find((child) => tree.children(child, 'case').some((word) => ['by', 'from'].includes(tree.lower(word))));
  if (by !== undefined) return by;
  return isObject && VOICING.has(tree.lemma(verb)) ? doerOf(tree, verb)?.token : undefined;
}

/** The last word of "by the bishops" right behind the noun, where the complement may stand behind it. */
function behindOwner(tree: PositionContext['tree'], noun: TokenIndex): TokenIndex {
  for (const child of tree.children(noun, 'nmod')) {
    const isBy = tree.children(child, 'case').some((word) => ['by', 'from'].includes(tree.lower(word)));
    if (isBy && child > noun && child < noun + 8) return tokenIndex(child);
  }
  return noun;
}
