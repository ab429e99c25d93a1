import { valueOf } from '@onrecord/model';
import { tokenIndex } from '../../statements/surface.ts';
import { auxiliaries } from '../../tree/auxiliaries.ts';
import { isNegated } from '../../tree/is-negated.ts';
import { subjectOf } from '../../tree/subject-of.ts';
import { conditionBehind } from '../condition-clause.ts';
import { isOwnWord } from '../own-words.ts';
import { positionRule } from '../position-rule.ts';
import { GIVING_WAY } from '../words/conditions.ts';

const WILL: ReadonlySet<string> = new Set(['will', 'would', "'ll", '’ll', 'shall', 'can', 'could']);

export const wouldIf = positionRule({
  name: 'would-if',
  version: 1,
  prior: 0.55,
  at: ['if', 'once', 'provided', 'providing'],
  summary: 'On what condition a party says that it would give way.',
  finds: [
    'The rebels said they would free the sailors if [demands:the blockade was lifted].',
    'The front said it would return to the talks once [demands:the army leaves the valley].',
  ],
  leaves: [
    'The rebels said they would attack if the blockade was lifted.',
    'The rebels said they would free the sailors if it rains.',
    'They would free the sailors if the blockade was lifted.',
    'The rebels said the army would leave the port if the blockade was lifted.',
  ],
  *read(token, context) {
    const { tree, input } = context;
    const clause = isOwnWord(context, token) ? conditionBehind(context, token) : undefined;
    if (!clause || isNegated(tree, clause.verb)) return;
    const { verb, subject } = clause;
    const above = tree.head(verb);
    if (above === undefined || above > token) return;
    if (!GIVING_WAY.has(tree.lemma(above)) || isNegated(tree, above)) return;
    if (!auxiliaries(tree, above).some((word) => WILL.has(tree.lower(word)))) return;
    const doer = subjectOf(tree, above)?.token;
    const speaker = context.statementAt(token)?.speaker;
    const who = doer === undefined ? undefined : valueOf(input.actors.at(doer));
    if (
      doer === undefined ||
      (tree.upos(doer) !== 'PRON' && (who === undefined || who !== (speaker && valueOf(speaker))))
    )
      return;
    if (who !== undefined && who === valueOf(input.actors.at(subject))) return;
    yield {
      stance: 'demands',
      party: 'speaker',
      complement: { head: verb, form: 'clause', first: tokenIndex(token + 1), negated: false },
      weak: true,
      alone: true,
    };
  },
});
