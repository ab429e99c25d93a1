import type { Span } from '@onrecord/model';
import type { StatementCandidate } from '../candidate.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { contentSpan } from '../edges.ts';
import { hasNoMarks, isFirstPerson, speechRunsFrom, speechRunsTo } from '../unmarked-speech.ts';

export const speechAroundTag = defineStatementRule({
  name: 'speech-around-tag',
  version: 1,
  summary:
    'Where a text has lost its quotation marks: "We ..., said Ms Lee. We ...": the first-person sentences beside a tagged clause are of the same speaker.',
  finds: [
    '[content:We will not leave], [cue:said] [speaker:Ms Lee]. [content:Our home is here]. The crews waited at the pier.',
    '[content:We have a plan. It would help us now], [speaker:the captain] of the port [cue:said].',
  ],
  leaves: [
    'The dam failed, said Ms Lee. The crews waited at the pier.',
    'The dam failed, said Ms Lee. The road is shut.',
    '"We will not leave," said Ms Lee. We saw the port.',
  ],
  *propose(context) {
    if (!hasNoMarks(context)) return;
    for (const tagged of context.earlier) {
      if (tagged.rule !== 'clause-then-speaker' || tagged.content.length !== 1 || tagged.cue === undefined) continue;
      const content = around(context, tagged);
      if (content === undefined) continue;
      const { cue, speaker, act, addressee } = tagged;
      const prior = tagged.prior + 0.01;
      yield { cue, content, speaker, act, prior, speech: true, ...(addressee !== undefined && { addressee }) };
    }
  },
});

/** The tagged clause with the sentences before and behind it; undefined where there are none. */
function around(
  context: StatementContext,
  { content: [clause], cue }: StatementCandidate,
): readonly [Span, ...Span[]] | undefined {
  const { tree, surface } = context;
  if (cue === undefined) return undefined;
  const { first, end } = tree.tokensIn(clause);
  const own = isFirstPerson(context, first, end);
  const start = speechRunsFrom(context, first);
  const tagEnd = surface.stretch(tree.tokensIn(cue).first).end;
  const isSpoken = own || start < first;
  const runs = speechRunsTo(context, tagEnd, isSpoken);
  const before = start < first ? contentSpan(tree, surface, start, end) : clause;
  const behind = runs > tagEnd ? contentSpan(tree, surface, tagEnd, runs) : undefined;
  if (before === undefined || (start === first && behind === undefined)) return undefined;
  return behind === undefined ? [before] : [before, behind];
}
