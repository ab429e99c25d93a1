import { known } from './lookup.ts';
import { failed, matchRows } from './match-rows.ts';
import type { ScoreInput } from './score-input.ts';
import { spansF } from './spans.ts';

const MATCH = 0.4;

/** Positions match where the party is right and the issues share 40 % of their words. */
export function scorePositions({ reading, gold, lookup, tally }: ScoreInput): void {
  if (!gold.positions) return;
  const predicted = reading.records.filter((record) => record.kind === 'position');
  matchRows(
    'positions',
    { predicted, golds: gold.positions, lookup, tally },
    {
      similar: ({ issue, party }, want) => {
        const shared = Math.max(0, ...want.issue.map((span) => spansF([issue.anchor], [span])));
        return shared >= MATCH && lookup.isActor(known(party), want.party) ? shared : 0;
      },
      wrongFields: ({ stance, issue, inExchangeFor }, want) =>
        failed({
          stance: want.stance.includes(stance),
          key: want.key?.includes(issue.key) ?? true,
          inExchangeFor:
            !want.inExchangeFor ||
            (inExchangeFor !== undefined && spansF([inExchangeFor], [want.inExchangeFor]) >= MATCH),
        }),
    },
  );
}
