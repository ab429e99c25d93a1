import { type ReactNode, useEffect, useState } from 'react';
import { useDays } from '../api/days.ts';
import { useSize } from '../parts/use-size.ts';
import { go } from '../place/history.ts';
import type { Filters } from '../place/place.ts';
import { usePlace } from '../place/use-place.ts';
import { toFilters } from '../place/write-place.ts';
import { type Bulk, bulkOf } from '../time/bulk-of.ts';
import { countOf } from '../words/count-words.ts';
import type { DaySpan } from '../words/day-words.ts';
import { DayField } from './day-field.tsx';
import { Histogram } from './histogram.tsx';
import './time-range.css';

/** ms after which an end that was moved by keys stands in the address. */
const SETTLED = 250;

/** The days that all views show: drawn over a histogram, or written into two fields. */
export function TimeRange(): ReactNode {
  const place = usePlace();
  const { filters } = place;
  const { data } = useDays(filters);
  const [box, size] = useSize<HTMLDivElement>();
  const [isAll, setAll] = useState(false);
  const [moving, setMoving] = useState<DaySpan>();
  const days = data?.days ?? [];
  const bulk = bulkOf(days.map(({ day, all }) => ({ day, count: all })));
  const far = bulk ? bulk.before + bulk.after : 0;
  const choose = (since: string | undefined, until: string | undefined): void => {
    setMoving(undefined);
    go(toFilters(place, { since, until }));
  };
  useEffect(() => {
    if (!moving) return;
    const timer = window.setTimeout(() => {
      setMoving(undefined);
      go(toFilters(place, { since: moving.from, until: moving.to }), { replace: true });
    }, SETTLED);
    return () => {
      window.clearTimeout(timer);
    };
  }, [moving, place]);
  const span = bulk && spanOf(bulk, isAll, filters);
  const isChosen = filters.since !== undefined || filters.until !== undefined;
  const chosen = span && isChosen ? { from: filters.since ?? span.from, to: filters.until ?? span.to } : undefined;
  return (
    <div className="time-range">
      <div ref={box} className="histogram-box">
        {span && size ? (
          <Histogram
            days={days}
            span={span}
            width={size.width}
            chosen={moving ?? chosen}
            onMove={setMoving}
            onChoose={({ from, to }) => {
              choose(from, to);
            }}
          />
        ) : null}
      </div>
      <div className="days">
        <DayField
          label="From"
          value={filters.since}
          onChoose={(since) => {
            choose(since, filters.until);
          }}
        />
        <DayField
          label="To"
          value={filters.until}
          onChoose={(until) => {
            choose(filters.since, until);
          }}
        />
        {isChosen ? (
          <button
            type="button"
            className="plain small"
            onClick={() => {
              choose(undefined, undefined);
            }}
          >
            all days
          </button>
        ) : null}
        {far === 0 ? null : (
          <button
            type="button"
            className="plain small"
            aria-pressed={isAll}
            title={`${countOf(far, 'row')} of days that lie far off`}
            onClick={() => {
              setAll(!isAll);
            }}
          >
            {isAll ? 'fewer years' : 'all years'}
          </button>
        )}
      </div>
    </div>
  );
}

/** The days of the histogram: those in which nearly all lies, or all, and those that are chosen. */
function spanOf({ span, all }: Bulk, isAll: boolean, { since, until }: Pick<Filters, 'since' | 'until'>): DaySpan {
  const { from, to } = isAll ? { from: least(span.from, all.from), to: most(span.to, all.to) } : span;
  const days = [since, until].filter((day) => day !== undefined);
  return { from: [from, ...days].reduce(least), to: [to, ...days].reduce(most) };
}

function least(a: string, b: string): string {
  return a < b ? a : b;
}

function most(a: string, b: string): string {
  return a > b ? a : b;
}
