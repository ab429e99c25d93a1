import { tokenIndex } from '../../statements/surface.ts';
import { isNegated } from '../../tree/is-negated.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import type { TokenIndex } from '@onrecord/language';
import { valueOf } from '@onrecord/model';
import { isOwnWord } from '../own-words.ts';
import { positionRule } from '../position-rule.ts';

/** Verbs whose subject would act on the condition. */
const ACTING: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", '’ll']);

/** Who is meant to give in, though nobody says who that is. */
const OPPONENTS: ReadonlySet<string> = new Set([
  'enemy',
  'opponent',
  'rival',
  'side',
  'aggressor',
  'adversary',
  'occupier',
  'foe',
]);

export const ultimatum = positionRule({
  name: 'ultimatum',
  version: 1,
  prior: 0.6,
  at: ['if', 'unless'],
  summary: 'A threat unless somebody does something: that is what is demanded.',
  finds: [
    'The rebels said they would attack the port if the army does not [demands:leave the valley].',
    'The rebels vowed to strike unless the army [demands:lifts the siege by Friday].',
  ],
  leaves: [
    'The rebels said they would stay if the rain does not stop.',
    'They would attack if the army does not leave.',
    'The rebels said they would attack if the army leaves the valley.',
    'The farmers said they would sell if it does not rain.',
  ],
  *read(token, context) {
    const { tree, input } = context;
    const word = tree.lower(token);
    if ((word !== 'if' && word !== 'unless') || !isOwnWord(context, token)) return;
    const verb = tree.head(token);
    if (verb === undefined || verb < token || tree.upos(verb) !== 'VERB') return;
    if ((word === 'if') !== isNegated(tree, verb)) return;
    const [subject] = tree.children(verb, 'nsubj');
    if (subject === undefined || tree.relation(subject) === 'nsubj:pass' || !isThreat(tree, verb)) return;
    const other = valueOf(input.actors.at(subject));
    if (other === undefined && !OPPONENTS.has(tree.lemma(subject))) return;
    const speaker = context.statementAt(token)?.speaker;
    if (other !== undefined && speaker && valueOf(speaker) === other) return;
    const first = firstOfAct(tree, subject, verb);
    yield {
      stance: 'demands',
      party: 'speaker',
      complement: { head: verb, form: 'infinitive', first, negated: false, hearer: subject },
      weak: false,
      alone: true,
    };
  },
});

/** The clause above says what will be done. */
function isThreat(tree: TreeView, verb: TokenIndex): boolean {
  for (let up = tree.head(verb), steps = 0; up !== undefined && steps < 3; up = tree.head(up), steps++) {
    const below = tree.children(up, 'aux', 'mark').map((word) => tree.lower(word));
    if (below.some((word) => ACTING.has(word) || word === 'to')) return true;
  }
  return false;
}

function firstOfAct(tree: TreeView, subject: TokenIndex, verb: TokenIndex): TokenIndex {
  let first: number = verb;
  while (first - 1 > subject && tree.upos(tokenIndex(first - 1)) === 'ADV') first--;
  return tokenIndex(first);
}
