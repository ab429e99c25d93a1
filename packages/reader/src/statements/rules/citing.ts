import type { StatementCandidate } from '../candidate.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { nominalAfter } from '../find-speaker.ts';
import { phrase, wordAt } from '../propose.ts';
import { NONE, tokenIndex } from '../surface.ts';

export const citing = defineStatementRule({
  name: 'citing',
  version: 1,
  summary: '"X said, citing Y": Y says the same content; X passes it on.',
  finds: ['The radio said [content:the dam had failed], [cue:citing] [speaker:the harbour council].'],
  leaves: ['The council closed the port, citing high winds.', 'He kept citing old books.'],
  *propose(context) {
    const { tree, surface, earlier } = context;
    for (let i = 1; i + 1 < tree.size; i++) {
      const word = wordAt(context, i);
      if (
        (word !== 'citing' && word !== 'quoting') ||
        wordAt(context, i - 1) !== ',' ||
        surface.quotationAt(i) !== NONE
      )
        continue;
      const source = nominalAfter(context, tokenIndex(i + 1));
      if (source === undefined) continue;
      const { first, end } = surface.stretch(tokenIndex(i));
      const at = tree.tokenSpan(tokenIndex(i)).start;
      const from = tree.tokenSpan(first).start;
      const to = tree.tokenSpan(tokenIndex(end - 1)).end;
      const [passedOn] = earlier
        .filter(
          ({ cue, content }) =>
            cue !== undefined && cue.start >= from && cue.end <= to && cue.start !== at && content[0].start >= from,
        )
        .toSorted((a, b) => size(b) - size(a));
      if (!passedOn) continue;
      yield {
        cue: tree.tokenSpan(tokenIndex(i)),
        content: passedOn.content,
        speaker: phrase(source),
        act: 'assert',
        prior: 0.55,
      };
    }
  },
});

function size({ content }: StatementCandidate): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
