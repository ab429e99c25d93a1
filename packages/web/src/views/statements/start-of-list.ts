import { useEffect } from 'react';
import { useDays } from '../../api/days.ts';
import { currentPlace, go } from '../../place/history.ts';
import type { Place } from '../../place/place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import { hasModifier, isTyping } from '../../shell/shortcuts.ts';
import { msOf } from '../../words/day-words.ts';

/** In the place of a day: statements without one, at the end of the list. */
export const UNDATED = 'undated';

export interface StartOfList {
  /** The day that the list begins with; undefined: the newest. */
  readonly from: string | undefined;
  /** The next day after it that has statements, as far as they are counted. */
  readonly newer: string | undefined;
  /** The earliest that has some; `UNDATED` where some have none. */
  readonly last: string | undefined;
}

/** With which day the list begins, as the address says, and which days there are beside it. */
export function useStartOfList(place: Place): StartOfList {
  const { data } = useDays(place.filters);
  const given = moreOf(place, 'at');
  const from = given === UNDATED || (given !== undefined && !Number.isNaN(msOf(given))) ? given : undefined;
  const days = (data?.days ?? []).filter(({ rows }) => (rows.statement ?? 0) > 0).map(({ day }) => day);
  const first = days.find((day) => day !== '');
  const after = from === UNDATED ? first : days.find((day) => from !== undefined && day > from);
  return { from, newer: after, last: days.includes('') ? UNDATED : first };
}

/** End goes to the end of a list that is not all on the page, Home back to its beginning. */
export function useEndKeys({ from, last }: StartOfList, isWhole: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event) || hasModifier(event)) return;
      const place = currentPlace();
      if (event.key === 'End' && !isWhole && last !== undefined && last !== from) {
        event.preventDefault();
        go(toMore(place, 'at', last));
      } else if (event.key === 'Home' && from !== undefined) {
        event.preventDefault();
        go(toMore(place, 'at', undefined));
      }
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [from, last, isWhole]);
}
