import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../../statements/surface.ts';
import { isNegated } from '../../tree/is-negated.ts';
import { isPassive } from '../../tree/is-passive.ts';
import { subjectOf } from '../../tree/subject-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import { infinitiveFrom } from '../infinitive.ts';
import type { Complement } from '../draft.ts';
import { isOwnWord } from '../own-words.ts';
import type { PositionContext } from '../position-context.ts';
import { positionRule, type WordProposal } from '../position-rule.ts';

const MODALS: ReadonlySet<string> = new Set(['must', 'should', 'ought']);
/** Verbs with "to" that bind their subject. */
const BINDING_VERBS: ReadonlySet<string> = new Set(['need', 'have']);
/** Nouns of duty: "has a responsibility to". */
const DUTIES: ReadonlySet<string> = new Set(['responsibility', 'obligation', 'duty']);
/** Verbs that guess or comment after a modal, and ask for nothing. */
const NOT_ASKED: ReadonlySet<string> = new Set([
  'know',
  'note',
  'remember',
  'understand',
  'expect',
  'mean',
  'seem',
  'look',
  'feel',
  'think',
  'wait',
  'say',
  'add',
  'admit',
  'read',
  'watch',
  'see',
  'get',
  'have',
  'be',
  'like',
  'face',
]);

export const mustClause = positionRule({
  name: 'must-clause',
  version: 2,
  prior: 0.65,
  at: [...MODALS, ...BINDING_VERBS, ...DUTIES],
  summary: 'What somebody says that others must, should or need to do, or what must be.',
  finds: [
    'The envoy said the army must [demands:leave the town] and [demands:free the prisoners].',
    'The envoy said [demands:the inspectors must be allowed into the plant].',
    '"There must be [demands:no impunity]," the envoy said.',
    '"[demands:The occupation must end]," the envoy said.',
    'The envoy said [demands:the northern crossing must remain open].',
    'The rebels said the army should not [opposes:attack the valley].',
    'The mayor said the army needs to [demands:lift the siege].',
    'The envoy said the army had an obligation to [demands:protect civilians].',
  ],
  leaves: [
    'The army must leave the town.',
    'The envoy said he must have lost his keys.',
    'The envoy said it must be cold.',
    'The envoy asked: "Must the army leave?"',
    'The envoy said they should know better.',
    'The envoy said the cook needs to hurry.',
    'If the army should leave, we come, the envoy said.',
    'The envoy said: "Should the attacks continue, we will leave."',
  ],
  *read(token, context) {
    const { tree } = context;
    const found =
      MODALS.has(tree.lower(token)) && tree.xpos(token) === 'MD' ? ofModal(context, token) : ofBinding(context, token);
    if (found && isOwnWord(context, token)) yield found;
  },
});

function ofModal(context: PositionContext, modal: TokenIndex): WordProposal | undefined {
  const { tree } = context;
  const verb = tree.head(modal);
  if (verb === undefined || verb < modal || isHypothetical(tree, verb) || isInverted(tree, verb, modal))
    return undefined;
  const there = tree.children(verb, 'expl').some((word) => tree.lower(word) === 'there');
  if (there) return ofThere(tree, verb, modal);
  const predicate = tree.upos(verb) !== 'VERB' || tree.children(verb, 'cop').length > 0;
  if (predicate || (NOT_ASKED.has(tree.lemma(verb)) && !isPassive(tree, verb))) return undefined;
  const passed = tree.children(verb, 'aux').some((word) => tree.lemma(word) === 'have');
  if (passed) return undefined;
  const weak = tree.lower(modal) !== 'must';
  return {
    stance: stanceOf(tree, verb),
    party: 'speaker',
    complement: clauseOf(context, verb, modal),
    weak,
    cue: modal,
  };
}

const isHypothetical = (tree: TreeView, verb: TokenIndex): boolean =>
  tree.children(verb, 'mark').some((word) => ['if', 'whether', 'unless', 'why'].includes(tree.lower(word)));

/** "Should the attacks continue, ...": a condition, or a question. */
const isInverted = (tree: TreeView, verb: TokenIndex, modal: TokenIndex): boolean =>
  tree.children(verb, 'nsubj').some((subject) => subject > modal && subject < verb);

const stanceOf = (tree: TreeView, verb: TokenIndex): 'demands' | 'opposes' =>
  isNegated(tree, verb) ? 'opposes' : 'demands';

/** "There must be no impunity": the thing that must be or not be. */
function ofThere(tree: TreeView, verb: TokenIndex, modal: TokenIndex): WordProposal | undefined {
  const [noun] = tree.upos(verb) === 'NOUN' ? [verb] : tree.children(verb, 'nsubj', 'obj');
  if (noun === undefined || noun < modal) return undefined;
  const first = tree.children(noun, 'det', 'amod', 'advmod').filter((child) => child > modal)[0] ?? noun;
  return {
    stance: 'demands',
    party: 'speaker',
    complement: { head: noun, form: 'phrase', first, negated: false },
    cue: modal,
  };
}

/** Of an active clause what is to be done; of a passive one the whole clause. */
function clauseOf(context: PositionContext, verb: TokenIndex, modal: TokenIndex): Complement {
  const { tree } = context;
  const hearer = subjectOf(tree, verb)?.token;
  // "the occupation must end": nobody is asked.
  const isUnasked =
    hearer !== undefined &&
    tree.upos(hearer) === 'NOUN' &&
    tree.children(verb, 'obj', 'xcomp', 'ccomp').every((word) => tree.upos(word) === 'ADJ') &&
    context.input.actors.at(hearer).status === 'absent';
  if (hearer !== undefined && hearer < verb && (isUnasked || isPassive(tree, verb)))
    return { head: verb, form: 'clause', first: tree.subtree(hearer).first, negated: false };
  let first = modal + 1;
  while (first < verb && ['not', "n't", 'n’t', 'to'].includes(tree.lower(tokenIndex(first)))) first++;
  return {
    head: verb,
    form: 'infinitive',
    first: tokenIndex(first),
    negated: false,
    ...(hearer !== undefined && { hearer }),
  };
}

/** "needs to leave", "has to leave", "has a responsibility to press them". */
function ofBinding(context: PositionContext, token: TokenIndex): WordProposal | undefined {
  const { tree } = context;
  const isDuty = DUTIES.has(tree.lemma(token));
  const isVerb = BINDING_VERBS.has(tree.lemma(token)) && /^VB[ZPD]?$/.test(tree.xpos(token));
  if (!isDuty && !isVerb) return undefined;
  const limit = context.limitOf(token);
  const above = isDuty ? tree.head(token) : token;
  if (above === undefined || isNegated(tree, above) || isHypothetical(tree, above)) return undefined;
  if (isDuty && tree.lemma(above) !== 'have') return undefined;
  for (let i = token + 1; i < Math.min(limit, token + (isDuty ? 6 : 2)); i++) {
    const found = infinitiveFrom(context, i, i + 1);
    if (!found) continue;
    if (NOT_ASKED.has(tree.lemma(found.head)) && !isPassive(tree, found.head)) return undefined;
    const hearer = subjectOf(tree, above)?.token;
    return {
      stance: 'demands',
      party: 'speaker',
      complement: { ...found, ...(hearer !== undefined && { hearer }) },
      weak: !isDuty,
    };
  }
  return undefined;
}
