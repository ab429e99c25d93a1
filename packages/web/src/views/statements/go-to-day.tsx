import type { ReactNode } from 'react';
import { Link } from '../../place/link.tsx';
import { go } from '../../place/history.ts';
import { usePlace } from '../../place/use-place.ts';
import { toMore } from '../../place/write-place.ts';
import { DayField } from '../../shell/day-field.tsx';
import { dayWords } from '../../words/day-words.ts';
import { UNDATED } from './start-of-list.ts';

interface GoToDayProps {
  /** The day that the list begins with; undefined: the newest. */
  readonly from: string | undefined;
  /** The day with statements after it, where there is one. */
  readonly newer: string | undefined;
}

/** Lets the list begin with another day than the newest, without narrowing it. */
export function GoToDay({ from, newer }: GoToDayProps): ReactNode {
  const place = usePlace();
  return (
    <div className="go-to-day no-print">
      <DayField
        label="Go to day"
        value={from === UNDATED ? undefined : from}
        onChoose={(day) => {
          go(toMore(place, 'at', day));
        }}
      />
      {from === undefined ? null : (
        <span className="small">
          {from === UNDATED ? 'without a day that is known' : `from ${dayWords(from)} back`} ·{' '}
          {newer === undefined ? null : (
            <>
              <Link to={toMore(place, 'at', newer)}>newer: {dayWords(newer)}</Link> ·{' '}
            </>
          )}
          <Link to={toMore(place, 'at', undefined)}>the newest</Link>
        </span>
      )}
    </div>
  );
}
