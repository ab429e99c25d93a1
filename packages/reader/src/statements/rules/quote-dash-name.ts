import type { TokenIndex } from '@onrecord/language';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { isDash } from '../edges.ts';
import { phrase } from '../propose.ts';
import { beginsSentence, isSpeech, quotationSpan } from '../speech.ts';
import { NONE, tokenIndex } from '../surface.ts';

const MAX_NAME = 8;

export const quoteDashName = defineStatementRule({
  name: 'quote-dash-name',
  version: 1,
  summary: 'A quotation with a dash and a name behind it, to the end of the paragraph: the name is the speaker.',
  finds: ['[content:"We saw the water rise for two days."] [cue:—] [speaker:Omar Adan], fisherman'],
  leaves: [
    '"We saw the water rise." — and then the dam failed.',
    'The "Harbour Forum" — Omar Adan is its head — met again.',
  ],
  *propose(context) {
    const { surface, tree } = context;
    for (let index = 0; index < context.quotations.length; index++) {
      const span = quotationSpan(context, index);
      const dash = tokenIndex(surface.tokensOf(index).end);
      if (!span || dash + 1 >= tree.size || !isDash(tree, dash) || !isSpeech(context, index)) continue;
      if (!beginsSentence(context, index)) continue;
      const name = nameAfter(context, dash);
      if (name !== undefined)
        yield { cue: tree.tokenSpan(dash), content: [span], speaker: phrase(name), act: 'assert', prior: 0.85 };
    }
  },
});

/** A name right behind the dash, and no verb up to the end of the block. */
function nameAfter({ tree, surface }: StatementContext, dash: TokenIndex): TokenIndex | undefined {
  const { end } = surface.tokensOfBlock(Math.max(0, surface.blockAt(dash)));
  if (surface.blockAt(dash) === NONE || end - dash > 4 * MAX_NAME) return undefined;
  if (tree.upos(tokenIndex(dash + 1)) !== 'PROPN') return undefined;
  for (let i = dash + 1; i < end; i++) if (['VERB', 'AUX'].includes(tree.upos(tokenIndex(i)))) return undefined;
  const up = tree.head(tokenIndex(dash + 1));
  return up !== undefined && up > dash && up < dash + MAX_NAME && tree.upos(up) === 'PROPN' ? up : tokenIndex(dash + 1);
}
