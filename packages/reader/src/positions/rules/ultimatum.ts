import { tokenIndex } from '../../statements/surface.ts';
import { subjectOf } from '../../tree/subject-of.ts';
import { isNegated } from '../../tree/is-negated.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import type { TokenIndex } from '@onrecord/language';
import { valueOf } from '@onrecord/model';
import { partyOf } from '../cue-of-stance.ts';
import { isOwnWord } from '../own-words.ts';
import type { PositionContext } from '../position-context.ts';
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
  version: 2,
  prior: 0.6,
  at: ['if', 'unless'],
  summary: 'A threat unless somebody does something: that is what is demanded.',
  finds: [
    'The rebels said they would attack the port if the army does not [demands:leave the valley].',
    'The rebels vowed to strike unless [demands:the army lifts the siege by Friday].',
    'Dock workers threatened to strike unless [demands:the governor restores their pay].',
  ],
  leaves: [
    'The rebels said they would stay if the rain does not stop.',
    'They would attack if the army does not leave.',
    'The rebels said they would attack if the army leaves the valley.',
    'The envoy said the pause would end unless the rebels agreed on a date.',
    'The farmers said they would sell if it does not rain.',
  ],
  *read(token, context) {
    const { tree, input } = context;
    const word = tree.lower(token);
    const threatener = isOwnWord(context, token) ? 'speaker' : threatenerOf(context, token);
    if ((word !== 'if' && word !== 'unless') || threatener === undefined) return;
    const verb = tree.head(token);
    if (verb === undefined || verb < token || tree.upos(verb) !== 'VERB') return;
    if ((word === 'if') !== isNegated(tree, verb)) return;
    const [subject] = tree.children(verb, 'nsubj');
    if (subject === undefined || tree.relation(subject) === 'nsubj:pass' || !isThreat(context, verb)) return;
    const other = valueOf(input.actors.at(subject));
    if (other === undefined && !OPPONENTS.has(tree.lemma(subject))) return;
    const speaker = context.statementAt(token)?.speaker;
    if (other !== undefined && speaker && valueOf(speaker) === other) return;
    const isWhole = word === 'unless' && subject > token;
    const first = isWhole ? tree.subtree(subject).first : firstOfAct(tree, subject, verb);
    yield {
      stance: 'demands',
      party: threatener,
      complement: { head: verb, form: isWhole ? 'clause' : 'infinitive', first, negated: false, hearer: subject },
      weak: false,
      alone: true,
    };
  },
});

const THREATENING: ReadonlySet<string> = new Set(['threaten', 'vow', 'pledge', 'swear']);

/** Who threatens where no statement tells it: "workers threatened to strike unless ...". */
function threatenerOf(context: PositionContext, token: TokenIndex): TokenIndex | undefined {
  const { tree } = context;
  if (context.statementAt(token)) return undefined;
  for (let up = tree.head(token), steps = 0; up !== undefined && steps < 4; up = tree.head(up), steps++)
    if (THREATENING.has(tree.lemma(up)) && tree.upos(up) === 'VERB') return partyOf(context, up);
  return undefined;
}

/** "the pause would end unless ...": nobody threatens. */
const isThing = ({ tree, input }: PositionContext, doer: TokenIndex | undefined): boolean =>
  doer !== undefined && tree.upos(doer) === 'NOUN' && input.actors.at(doer).status === 'absent';

/** The clause above says what will be done. */
function isThreat(context: PositionContext, verb: TokenIndex): boolean {
  const { tree } = context;
  for (let up = tree.head(verb), steps = 0; up !== undefined && steps < 3; up = tree.head(up), steps++) {
    const below = tree.children(up, 'aux', 'mark').map((word) => tree.lower(word));
    if (below.some((word) => ACTING.has(word) || word === 'to')) return !isThing(context, subjectOf(tree, up)?.token);
  }
  return false;
}

function firstOfAct(tree: TreeView, subject: TokenIndex, verb: TokenIndex): TokenIndex {
  let first: number = verb;
  while (first - 1 > subject && tree.upos(tokenIndex(first - 1)) === 'ADV') first--;
  return tokenIndex(first);
}
