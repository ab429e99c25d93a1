import type { Figure } from '@onrecord/model';
import type { GoldFigure } from './gold-row.ts';
import { known, normalName, type Lookup } from './lookup.ts';
import { failed, matchRows } from './match-rows.ts';
import type { ScoreInput } from './score-input.ts';
import { sharedLength, spanLength, spansF } from './spans.ts';

/** Figures match where the quantifiers share half of their words or one lies in the other. */
export function scoreFigures({ reading, gold, lookup, tally }: ScoreInput): void {
  if (!gold.figures) return;
  const predicted = reading.records.filter((record) => record.kind === 'figure');
  matchRows(
    'figures',
    { predicted, golds: gold.figures, lookup, tally },
    {
      similar: ({ quantifier }, { span }) => {
        const shared = spansF([quantifier], [span]);
        const within = sharedLength(quantifier, span) === Math.min(spanLength(quantifier), spanLength(span));
        return shared >= 0.5 || within ? shared : 0;
      },
      wrongFields: (row, want) => wrongFields(row, want, lookup),
      count: (_row, _want, wrong) => {
        if (!['value', 'min', 'max'].some((field) => wrong.includes(field))) tally.add('figures', 'quantityRight');
        if (!wrong.includes('measure')) tally.add('figures', 'measureRight');
        if (!wrong.includes('claimant')) tally.add('figures', 'claimantRight');
      },
    },
  );
}

function wrongFields(row: Figure, want: GoldFigure, lookup: Lookup): readonly string[] {
  const { value, min, max } = row.quantity;
  return failed({
    value:
      isNear(value, want.value) || (want.value !== undefined && isNear(min, want.value) && isNear(max, want.value)),
    min: isNear(min, want.min),
    max: isNear(max, want.max),
    measure: want.measure?.includes(row.measure) ?? true,
    counted: want.counted === undefined || normalName(known(row.counted) ?? '').includes(normalName(want.counted)),
    place: lookup.isPlace(known(row.place), want.place),
    time: lookup.isTime(row.period.on ?? row.period.asOf, want.time),
    since: lookup.isTime(row.period.since, want.since),
    claimant: lookup.isActor(lookup.claimantOf(row), want.claimant),
  });
}

/** Equal but for rounding; a proportion to the hundredth. */
function isNear(value: number | undefined, want: number | undefined): boolean {
  if (want === undefined) return true;
  const tolerance = Math.abs(want) < 1 ? 0.01 : Math.abs(want) * 1e-6;
  return value !== undefined && Math.abs(value - want) <= tolerance;
}
