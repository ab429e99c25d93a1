import { known } from './lookup.ts';
import { failed, matchRows } from './match-rows.ts';
import type { ScoreInput } from './score-input.ts';
import { sharedLength, spansF } from './spans.ts';

const MATCH = 0.4;

/** Prospects match where what is to come shares 40 % of its words. */
export function scoreOutlook({ reading, gold, lookup, tally }: ScoreInput): void {
  if (!gold.prospects) return;
  const predicted = reading.records.filter((record) => record.kind === 'prospect');
  matchRows(
    'outlook',
    { predicted, golds: gold.prospects, lookup, tally },
    {
      similar: ({ what }, want) => {
        const shared = Math.max(0, ...want.what.map((span) => spansF([what], [span])));
        return shared >= MATCH ? shared : 0;
      },
      wrongFields: ({ type, holder, condition }, want) =>
        failed({
          type: want.type.includes(type),
          by: lookup.isActor(known(holder), want.by),
          condition: !want.condition || (condition !== undefined && sharedLength(condition, want.condition) > 0),
        }),
    },
  );
}
