import { tokenIndex } from '../../statements/surface.ts';
import { isNegated } from '../../tree/is-negated.ts';
import { subjectOf } from '../../tree/subject-of.ts';
import { stanceVerbs } from '../stance-lexicon.ts';
import { isQuestion } from '../cue-of-stance.ts';
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

export const willNot = positionRule({
  name: 'will-not',
  version: 1,
  prior: 0.6,
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
