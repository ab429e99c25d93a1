import type { Reading, Span } from '@onrecord/model';
import { spansF, trimEdges } from '../gold/spans.ts';
import type { RowOutcome } from '../gold/tally.ts';
import type { PolnearArticle } from './read-polnear.ts';

const MATCH = 0.8;

/**
 * What became of each statement: full where its content shares 80 % (F1) of its words with an annotated one, marks and stops
 * at the edges and an introducing "that" apart; else wrong. The speaker is not looked at: PolNeAR has no coreference.
 * O(predicted x gold).
 */
export function polnearRows({ text, attributions }: PolnearArticle, { records }: Reading): readonly RowOutcome[] {
  const golds = attributions.map(({ content }) => content.map((span) => trimmed(text, span)));
  return records.flatMap((record): readonly RowOutcome[] => {
    if (record.kind !== 'statement') return [];
    const mine = record.content.map((span) => trimmed(text, span));
    const isRight = golds.some((gold) => spansF(mine, gold) >= MATCH);
    const { confidence, by } = record;
    return [{ kind: 'statements', rule: by.rule, confidence, outcome: isRight ? 'full' : 'wrong' }];
  });
}

function trimmed(text: string, span: Span): Span {
  const { start, end } = trimEdges(text, span);
  return /^that\b/i.test(text.slice(start, end))
    ? trimEdges(text, { start: start + 'that'.length, end })
    : { start, end };
}
