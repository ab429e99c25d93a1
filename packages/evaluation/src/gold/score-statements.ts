import type { Statement } from '@onrecord/model';
import type { GoldStatement } from './gold-row.ts';
import { known } from './lookup.ts';
import { failed, matchRows } from './match-rows.ts';
import type { ScoreInput } from './score-input.ts';
import { spansF, trimEdges } from './spans.ts';

const MATCH = 0.8;

/** Statements match where their contents share 80 % (F1) of their words; marks and stops at the edges do not count. */
export function scoreStatements({ reading, gold, lookup, tally }: ScoreInput): void {
  if (!gold.statements) return;
  const predicted = reading.records.filter((record) => record.kind === 'statement');
  const trimmed = new Map(predicted.map((row) => [row, row.content.map((segment) => trimEdges(gold.text, segment))]));
  const overlap = (row: Statement, { trimmed: wanted }: GoldStatement): number =>
    spansF(trimmed.get(row) ?? [], wanted);

  matchRows(
    'statements',
    { predicted, golds: gold.statements, lookup, tally },
    {
      similar: (row, want) => {
        const shared = overlap(row, want);
        return shared >= MATCH ? shared : 0;
      },
      wrongFields: (row, want) =>
        failed({ speaker: lookup.isActor(known(row.speaker), want.speaker), mode: want.modes.includes(row.mode) }),
      count: (row, want, wrong) => {
        if (overlap(row, want) === 1) tally.add('statements', 'exactContent');
        if (!wrong.includes('speaker')) tally.add('statements', 'speakerRight');
      },
      whyMissed: (want) =>
        `missed ${want.modes[0] ?? ''} (${predicted.some((row) => overlap(row, want) > 0) ? 'content edges' : 'nothing there'})`,
    },
  );
}
