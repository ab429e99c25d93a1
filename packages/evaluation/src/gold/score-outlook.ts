import type { Prospect } from '@onrecord/model';
import type { GoldProspect } from './gold-row.ts';
import { known } from './lookup.ts';
import { failed, matchRows } from './match-rows.ts';
import type { ScoreInput } from './score-input.ts';
import { sharedLength, spansF } from './spans.ts';

const MATCH = 0.4;

/** Prospects match where what is to come shares 40 % of its words. */
export function scoreOutlook({ reading, gold, lookup, tally }: ScoreInput): void {
  if (!gold.prospects) return;
  const golds = gold.prospects;
  const predicted = reading.records.filter((record) => record.kind === 'prospect');
  matchRows(
    'outlook',
    { predicted, golds, lookup, tally },
    {
      similar: (row, want) => {
        const shared = overlap(row, want);
        return shared >= MATCH ? shared : 0;
      },
      wrongFields: ({ type, holder, condition }, want) =>
        failed({
          type: want.type.includes(type),
          by: lookup.isActor(known(holder), want.by),
          condition: !want.condition || (condition !== undefined && sharedLength(condition, want.condition) > 0),
        }),
      whyMissed: (want) => `missed ${why(predicted.map((row) => overlap(row, want)))}`,
      whyExtra: (row) => `extra ${why(golds.map((want) => overlap(row, want)))}`,
    },
  );
}

function overlap({ what }: Prospect, want: GoldProspect): number {
  return Math.max(0, ...want.what.map((span) => spansF([what], [span])));
}

function why(overlaps: readonly number[]): string {
  const most = Math.max(0, ...overlaps);
  if (most === 0) return '(nothing there)';
  return most < MATCH ? '(edges)' : '(one row for two)';
}
