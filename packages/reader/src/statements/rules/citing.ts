import type { StatementCandidate } from '../candidate.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { nominalAfter } from '../find-speaker.ts';
import { phrase, wordAt } from '../propose.ts';
import { NONE, tokenIndex } from '../surface.ts';

const PASSING_ON = new Set(['citing', 'quoting']);
/** Reports of one sentence that are looked at. */
const MAX_REPORTS = 12;

export const citing = defineStatementRule({
  name: 'citing',
  version: 1,
  summary: '"X said, citing Y": Y says the same content; X passes it on.',
  finds: ['The radio said [content:the dam had failed], [cue:citing] [speaker:the harbour council].'],
  leaves: ['The council closed the port, citing high winds.', 'He kept citing old books.'],
  *propose(context) {
    const { tree, surface, earlier } = context;
    const reports = earlier.filter(({ cue }) => cue).toSorted((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
    let next = 0;
    for (let i = 1; i + 1 < tree.size; i++) {
      const token = tokenIndex(i);
      if (!PASSING_ON.has(wordAt(context, i)) || wordAt(context, i - 1) !== ',' || surface.quotationAt(i) !== NONE)
        continue;
      const from = tree.tokenSpan(surface.stretch(token).first).start;
      const at = tree.tokenSpan(token);
      while ((reports[next]?.cue?.start ?? Infinity) < from) next++;
      const source = nominalAfter(context, tokenIndex(i + 1));
      const passedOn = widest(reports, next, at.start, tree.tokenSpan(tokenIndex(surface.stretch(token).end - 1)).end);
      if (source === undefined || !passedOn?.cue) continue;
      const { content, cue: passedOnBy } = passedOn;
      yield { cue: at, content, speaker: phrase(source), act: 'assert', prior: 0.55, passedOnBy };
    }
  },
});

/** The report with most words whose cue stands in the same sentence, the citing word itself excepted. */
function widest(
  reports: readonly StatementCandidate[],
  from: number,
  citing: number,
  end: number,
): StatementCandidate | undefined {
  let best: StatementCandidate | undefined;
  for (let i = from; i < Math.min(reports.length, from + MAX_REPORTS); i++) {
    const report = reports[i];
    if (!report?.cue || report.cue.end > end) break;
    if (report.cue.start !== citing && (!best || size(report) > size(best))) best = report;
  }
  return best;
}

function size({ content }: StatementCandidate): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
