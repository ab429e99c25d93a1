import type { ReactNode } from 'react';
import { go } from '../../place/history.ts';
import type { Place } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';

/** Days up to the newest report that are offered. */
const DAYS = [1, 3, 7, 14, 30, 90] as const;
const USUAL = 7;

/** In how many of the last days a stance counts as moved, as the address has it. */
export function movedDays(place: Place): number {
  const given = Number(moreOf(place, 'moved') ?? USUAL);
  return Number.isInteger(given) && given >= 1 && given <= 366 ? given : USUAL;
}

/** Chooses the days, and whether only what moved in them is shown. */
export function MovedField(): ReactNode {
  const place = usePlace();
  const days = movedDays(place);
  const isOnly = moreOf(place, 'only') === 'moved';
  return (
    <span className="moved-field small no-print">
      <label>
        moved in the last{' '}
        <select
          value={days}
          onChange={({ currentTarget: { value } }) => {
            go(toMore(place, 'moved', Number(value) === USUAL ? undefined : value));
          }}
        >
          {[...new Set([...DAYS, days])]
            .toSorted((a, b) => a - b)
            .map((one) => (
              <option key={one} value={one}>
                {one === 1 ? 'day' : `${one} days`}
              </option>
            ))}
        </select>
      </label>
      <button
        type="button"
        className="button small"
        aria-pressed={isOnly}
        onClick={() => {
          go(toMore(place, 'only', isOnly ? undefined : 'moved'));
        }}
      >
        only what moved
      </button>
    </span>
  );
}
