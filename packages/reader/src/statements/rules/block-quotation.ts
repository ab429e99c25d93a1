import type { Span } from '@onrecord/model';
import type { Proposal } from '../candidate.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import type { Cue } from '../find-cues.ts';
import { endsBlockQuotation } from '../block-quotation-end.ts';
import { CARRIED, fromCue } from '../propose.ts';
import { findSpeaker } from '../find-speaker.ts';
import { leadIn } from '../speech.ts';
import { NONE } from '../surface.ts';

export const blockQuotation = defineStatementRule({
  name: 'block-quotation',
  version: 2,
  summary:
    'A paragraph that ends in "X said:" or "X made the following statement:" leads in the paragraphs behind it, without marks: one statement each.',
  finds: [
    '[speaker:Ms Lee] [cue:said]:\n\n[content:The dam has failed. We ask all crews to return.]',
    '[speaker:The minister] [cue:made] the following statement on the dam:\n\n[content:It has failed. We ask all crews to return.]',
  ],
  leaves: [
    'Ms Lee said two things.\n\nThe dam has failed.',
    'The minister made the following list of dams:\n\nIt has failed.',
    'The rules are:\n\nNo boats after dark.',
    'Ms Lee said little.\n\nThe dam has failed.',
  ],
  *propose(context) {
    const { blocks } = context;
    for (let block = 0; block + 1 < blocks.length; block++) {
      const cue = leadIn(context, block);
      if (!cue || quotationAtStart(context, block + 1)) continue;
      yield* paragraphs(context, cue, block + 1);
    }
  },
});

function quotationAtStart({ surface }: StatementContext, block: number): boolean {
  const { first, end } = surface.tokensOfBlock(block);
  return end <= first || surface.quotationAt(first) !== NONE;
}

function* paragraphs(context: StatementContext, cue: Cue, from: number): Iterable<Proposal> {
  const speaker = findSpeaker(context, cue);
  let isFirst = true;
  for (let block = from; block < context.blocks.length; block++) {
    const span = context.blocks[block];
    if (!span || !['body', 'list'].includes(span.role)) continue;
    if (!isFirst && endsBlockQuotation(context, block, speaker)) return;
    const content: [Span] = [{ start: span.start, end: span.end }];
    if (isFirst)
      for (const led of fromCue(context, cue, { frame: 'quote', content, prior: 0.85 })) yield { ...led, speech: true };
    else yield { content, speaker: CARRIED, act: 'assert', prior: 0.7, speech: true };
    isFirst = false;
  }
}
