import { tokenIndex } from '../../statements/surface.ts';
import { isNegated } from '../../tree/is-negated.ts';
import { subjectOf } from '../../tree/subject-of.ts';
import { stanceVerbs } from '../stance-lexicon.ts';
import { infinitiveFrom } from '../infinitive.ts';
import { isQuestion, partyOf, toldBy } from '../cue-of-stance.ts';
import { positionRule } from '../position-rule.ts';

const REFUSING: ReadonlySet<string> = new Set(['will', 'would', 'wo', 'shall', 'can', 'ca']);
/** What parties refuse to do. Our own list. */
const YIELDING: ReadonlySet<string> = new Set([
  'allow',
  'tolerate',
  'permit',
  'withdraw',
  'leave',
  'surrender',
  'negotiate',
  'recognise',
  'recognize',
  'cede',
  'abandon',
  'release',
  'disarm',
  'stop',
  'end',
  'halt',
  'lift',
  'sign',
  'join',
  'attend',
  'participate',
  'return',
  'compromise',
  'talk',
  'resign',
  'relinquish',
  'concede',
  'hand',
  'give',
  'pull',
  'step',
  'ease',
]);

/** Verbs of a promise: "vowed not to step down". */
const PROMISING: ReadonlySet<string> = new Set(['vow', 'pledge', 'promise', 'swear', 'undertake', 'threaten']);

export const vowedNot = positionRule({
  name: 'vowed-not',
  version: 1,
  prior: 0.6,
  at: PROMISING,
  summary: 'What a party vows or promises not to do.',
  finds: [
    'The governor vowed not to [rejects:resign].',
    'The front has pledged never to [rejects:recognise the border].',
  ],
  leaves: [
    'The governor vowed to resign.',
    'The child promised not to run.',
    'The governor did not vow not to resign.',
  ],
  *read(token, context) {
    const { tree } = context;
    if (!PROMISING.has(tree.lemma(token)) || tree.upos(token) !== 'VERB') return;
    const no = tree.lower(tokenIndex(Math.min(token + 1, tree.size - 1)));
    // The tree may hang "never" on the promise.
    if (toldBy(context, token) !== (isNegated(tree, token) && no === 'never' ? 'denied' : 'plain')) return;
    const found =
      no === 'not' || no === 'never' ? infinitiveFrom(context, token + 2, context.limitOf(token)) : undefined;
    const party = found && partyOf(context, token);
    if (found && party !== undefined)
      yield { stance: 'rejects', party, complement: { ...found, negated: false }, weak: true };
  },
});

export const willNot = positionRule({
  name: 'will-not',
  version: 1,
  prior: 0.6,
  at: YIELDING,
  summary: 'What a party says it will not or cannot do.',
  finds: [
    'The governor said he would not [rejects:resign].',
    'The army will never [rejects:withdraw from the valley], the general said.',
    'The front said it will not [rejects:allow inspectors into the plant].',
  ],
  leaves: [
    'The governor did not resign.',
    'The shop will not give refunds.',
    'The army will withdraw from the valley.',
    'The rain will not stop.',
  ],
  *read(token, context) {
    const { tree } = context;
    if (!YIELDING.has(tree.lemma(token)) || tree.upos(token) !== 'VERB' || isQuestion(tree, token)) return;
    if (stanceVerbs(tree, token).length > 0 || !isNegated(tree, token)) return;
    if (!tree.children(token, 'aux').some((word) => REFUSING.has(tree.lower(word)))) return;
    const party = subjectOf(tree, token)?.token;
    if (
      party === undefined ||
      tree
        .children(token, 'mark')
        .some((word) => ['if', 'unless', 'that'].includes(tree.lower(word)) && tree.lower(word) !== 'that')
    )
      return;
    yield {
      stance: 'rejects',
      party,
      complement: { head: token, form: 'infinitive', first: tokenIndex(token), negated: false },
      weak: true,
    };
  },
});
