import { valueOf } from '@onrecord/model';
import { isNegated } from '../../tree/is-negated.ts';
import { positionRule } from '../position-rule.ts';
import { isOwnWord } from '../own-words.ts';

/** Verbs with which a practice is kept up. */
const GOING_ON: ReadonlySet<string> = new Set(['continue', 'remain', 'stay', 'proceed', 'persist']);
const WILL: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall']);

export const goesOn = positionRule({
  name: 'goes-on',
  version: 1,
  prior: 0.55,
  at: GOING_ON,
  summary: 'A body or state says that something disputed will go on.',
  finds: [
    'Norway said [supports:the airstrikes will continue].',
    'Nigeria says [supports:the sanctions will remain in place].',
  ],
  leaves: [
    'The airstrikes will continue.',
    'Norway said the rain will continue for days.',
    'The clerk said the search will continue.',
  ],
  *read(token, context) {
    const { tree } = context;
    if (!GOING_ON.has(tree.lemma(token)) || !isOwnWord(context, token) || isNegated(tree, token)) return;
    if (!tree.children(token, 'aux').some((word) => WILL.has(tree.lower(word)))) return;
    const [subject] = tree.children(token, 'nsubj');
    if (subject === undefined || tree.upos(subject) !== 'NOUN') return;
    const speaker = context.statementAt(token)?.speaker;
    const actor = speaker && valueOf(speaker);
    const kind = actor === undefined ? undefined : context.actor(actor)?.kind;
    if (kind !== 'state' && kind !== 'organization') return;
    yield {
      stance: 'supports',
      party: 'speaker',
      complement: { head: token, form: 'clause', first: tree.subtree(subject).first, negated: false },
      weak: tree.xpos(subject) !== 'NNS',
    };
  },
});
