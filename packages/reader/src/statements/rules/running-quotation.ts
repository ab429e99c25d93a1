import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { hasFiniteVerb } from '../edges.ts';
import { CARRIED } from '../propose.ts';
import { beginsSentence, isSpeech, quotationSpan } from '../speech.ts';
import { tokenIndex } from '../surface.ts';

export const runningQuotation = defineStatementRule({
  name: 'running-quotation',
  version: 1,
  summary: 'A whole sentence in quotation marks with no cue of its own goes on with what the same speaker said before.',
  finds: [
    'Ms Lee said that the road was open: [content:"We have cleared it."]',
    'Ms Lee said the dam had failed. [content:"We saw the water rise for two days."]',
  ],
  leaves: [
    'The play "A House by the Sea" opened on Friday.',
    'The storm passed. The "Harbour Forum" met again.',
    'Ms Lee said: "We saw the water rise."',
  ],
  *propose(context) {
    const isTaken = takenBy(context.earlier);
    const ends = new Set(context.earlier.flatMap(({ content }) => content.map(({ end }) => end)));
    for (let index = 0; index < context.quotations.length; index++) {
      const span = quotationSpan(context, index);
      if (!span || isTaken(span.start) || !(isWholeSentence(context, index) || unfolds(context, index, ends))) continue;
      yield { content: [span], speaker: CARRIED, act: 'assert', prior: 0.7 };
    }
  },
});

/** `said a plan was on its way: "..."`: behind the colon that ends a report. */
function unfolds({ tree, surface }: StatementContext, index: number, ends: ReadonlySet<number>): boolean {
  const { first, end } = surface.tokensOf(index);
  if (first < 2 || tree.word(tokenIndex(first - 1)) !== ':' || !hasFiniteVerb(tree, first, end)) return false;
  return ends.has(tree.tokenSpan(tokenIndex(first - 2)).end);
}

/** Tells whether an earlier content covers a text position. Building O(n log n), a question O(log n). */
function takenBy(earlier: StatementContext['earlier']): (position: number) => boolean {
  const parts = earlier.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start);
  let reach = 0;
  const reaches = parts.map(({ end }) => (reach = Math.max(reach, end)));
  return (position) => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle]?.start ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reaches[low - 1] ?? 0) > position;
  };
}

/** Speech that stands alone as a sentence, or after a stop or a semicolon with a word like "later" between. */
function isWholeSentence(context: StatementContext, index: number): boolean {
  const { tree, surface, quotations } = context;
  const { first, end } = surface.tokensOf(index);
  const quotation = quotations[index];
  if (!quotation || !isSpeech(context, index) || !hasFiniteVerb(tree, first, end) || end - first < 5) return false;
  const opening = tree.text.slice(quotation.inside.start, quotation.inside.start + 2);
  if (!/^\s?[\p{Lu}\p{N}]/u.test(opening)) return false;
  if (beginsSentence(context, index)) return true;
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const token = tokenIndex(i);
    if (tree.word(token) === ';' || tree.word(token) === '.') return true;
    if (!['ADV', 'CCONJ', 'PUNCT'].includes(tree.upos(token))) return false;
  }
  return false;
}
