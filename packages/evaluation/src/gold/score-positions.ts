import type { Position } from '@onrecord/model';
import type { GoldPosition } from './gold-row.ts';
import { known, type Lookup } from './lookup.ts';
import { failed, matchRows } from './match-rows.ts';
import type { ScoreInput } from './score-input.ts';
import { spansF } from './spans.ts';

const MATCH = 0.4;

/** Positions match where the party is right and the issues share 40 % of their words. */
export function scorePositions({ reading, gold, lookup, tally }: ScoreInput): void {
  if (!gold.positions) return;
  const golds = gold.positions;
  const predicted = reading.records.filter((record) => record.kind === 'position');
  matchRows(
    'positions',
    { predicted, golds, lookup, tally },
    {
      similar: (row, want) => {
        const shared = overlap(row, want);
        return shared >= MATCH && lookup.isActor(known(row.party), want.party) ? shared : 0;
      },
      wrongFields: ({ stance, issue, inExchangeFor }, want) =>
        failed({
          stance: want.stance.includes(stance),
          key: want.key?.includes(issue.key) ?? true,
          inExchangeFor:
            !want.inExchangeFor ||
            (inExchangeFor !== undefined && spansF([inExchangeFor], [want.inExchangeFor]) >= MATCH),
        }),
      whyMissed: (want) =>
        `missed ${why(
          predicted.map((row) => ({ row, want })),
          lookup,
        )}`,
      whyExtra: (row) =>
        `extra ${why(
          golds.map((want) => ({ row, want })),
          lookup,
        )}`,
    },
  );
}

interface Pair {
  readonly row: Position;
  readonly want: GoldPosition;
}

function overlap({ issue }: Position, want: GoldPosition): number {
  return Math.max(0, ...want.issue.map((span) => spansF([issue.anchor], [span])));
}

/** What the best of the pairs lacks. */
function why(pairs: readonly Pair[], lookup: Lookup): string {
  const isParty = ({ row, want }: Pair): boolean => lookup.isActor(known(row.party), want.party);
  const near = pairs.filter(({ row, want }) => overlap(row, want) > 0);
  if (near.length === 0) return '(nothing there)';
  const sameIssue = near.filter(({ row, want }) => overlap(row, want) >= MATCH);
  if (sameIssue.some(isParty)) return '(one row for two)';
  if (near.some(isParty)) return '(issue edges)';
  return sameIssue.length > 0 ? '(wrong party)' : '(wrong party, issue edges)';
}
