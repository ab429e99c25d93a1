import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../../tree/is-negated.ts';
import { subjectOf } from '../../tree/subject-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { tokenIndex } from '../../statements/surface.ts';
import { dealClause, isDeal, isOnly } from '../conditional-deal.ts';
import { nominalFrom, phraseAt } from '../nominal.ts';
import type { Complement } from '../draft.ts';
import type { PositionContext } from '../position-context.ts';
import { positionRule, type WordProposal } from '../position-rule.ts';
import { STANCE_VERB_LEMMAS, stanceVerbs } from '../stance-lexicon.ts';

/** Verbs by which a deal is made. */
const DEALING: ReadonlySet<string> = new Set([
  'do',
  'sign',
  'make',
  'accept',
  'agree',
  'support',
  'back',
  'approve',
  'endorse',
  'enter',
  'take',
  'strike',
]);
const FAILING: ReadonlySet<string> = new Set(['fail', 'neglect', 'exclude', 'omit', 'lack']);
const BRINGING: ReadonlySet<string> = new Set([
  'secure',
  'include',
  'guarantee',
  'ensure',
  'bring',
  'contain',
  'involve',
  'provide',
  'deliver',
  'exclude',
  'omit',
  'lack',
  'mean',
  'see',
]);

export const conditionalDeal = positionRule({
  name: 'conditional-deal',
  version: 2,
  prior: 0.7,
  at: [...DEALING, ...STANCE_VERB_LEMMAS],
  summary:
    'The only deal that a party would take, or the one that it would not: what is in it is what the party demands.',
  finds: [
    'The rebels said they would refuse any accord that failed to [demands:end the war].',
    'The front will not sign an agreement that does not [demands:free the prisoners].',
    'The front would only accept a deal that would secure [demands:the withdrawal of the army].',
    'The governor will not accept [rejects:a truce that leaves the rebels in the port].',
  ],
  leaves: [
    'The rebels signed a deal that ended the war.',
    'The front would only read a book that ends well.',
    'The rebels made a plan that failed to please.',
    'The front will not leave a city that needs it.',
  ],
  *read(token, context) {
    const { tree } = context;
    if (tree.upos(token) !== 'VERB') return;
    const object = tree.children(token, 'obj', 'obl')[0];
    const clause = object !== undefined && isDeal(tree, object) ? dealClause(tree, object) : undefined;
    if (clause === undefined) return;
    const party = subjectOf(tree, token)?.token;
    const wants = wantedOf(tree, token);
    if (party === undefined || wants === undefined) return;
    yield* rowsOf(context, object ?? clause, clause, wants).map((row): WordProposal => ({ ...row, party }));
  },
});

/** Whether the deal that the clause describes is the one wanted. */
function wantedOf(tree: TreeView, verb: TokenIndex): boolean | undefined {
  const denied = isNegated(tree, verb);
  if (stanceVerbs(tree, verb).some(({ stance }) => stance === 'rejects' || stance === 'opposes'))
    return denied ? undefined : false;
  if (!DEALING.has(tree.lemma(verb))) return undefined;
  if (denied) return false;
  return isOnly(tree, verb) ? true : undefined;
}

function rowsOf(
  { tree, limitOf }: PositionContext,
  deal: TokenIndex,
  clause: TokenIndex,
  wants: boolean,
): readonly Omit<WordProposal, 'party'>[] {
  const failing = FAILING.has(tree.lemma(clause));
  const inner = failing ? tree.children(clause, 'xcomp')[0] : undefined;
  const lacks = failing || isNegated(tree, clause);
  const verb = inner ?? clause;
  if (wants === lacks && !wants) return [{ stance: 'rejects', complement: whole(tree, deal, verb) }];
  const issue = BRINGING.has(tree.lemma(verb)) ? broughtBy(tree, verb, limitOf(verb)) : undefined;
  const complement: Complement = issue ?? { head: verb, form: 'infinitive', first: verb, negated: false };
  return [{ stance: wants !== lacks ? 'demands' : 'opposes', complement }];
}

function broughtBy(tree: TreeView, verb: TokenIndex, limit: number): Complement | undefined {
  return nominalFrom(tree, tokenIndex(verb + 1), limit);
}

/** "a deal that leaves them in place": the deal as its clause describes it. */
function whole(tree: TreeView, deal: TokenIndex, verb: TokenIndex): Complement {
  return { head: verb, form: 'clause', first: phraseAt(tree, deal).first, negated: false };
}
