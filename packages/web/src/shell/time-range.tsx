import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useDays } from '../api/days.ts';
import { go } from '../place/history.ts';
import { usePlace } from '../place/use-place.ts';
import { toFilters } from '../place/write-place.ts';
import { dayWords, spanWords } from '../words/day-words.ts';
import { barsOf, dayAt, sharesOf } from './histogram-scale.ts';
import { DayField } from './day-field.tsx';
import './time-range.css';

const HEIGHT = 34;

/** Rows a day over the whole time; drawing over them chooses a span. The two fields do the same by keyboard. */
export function TimeRange(): ReactNode {
  const place = usePlace();
  const { filters } = place;
  const { data } = useDays(filters);
  const bars = barsOf(data?.days ?? []);
  const plot = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<{ readonly from: number; readonly to: number }>();
  const choose = (since: string | undefined, until: string | undefined): void => {
    go(toFilters(place, { since, until }));
  };
  const shareAt = ({ clientX }: PointerEvent): number => {
    const { left = 0, width = 1 } = plot.current?.getBoundingClientRect() ?? {};
    return Math.min(1, Math.max(0, (clientX - left) / width));
  };
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    if (!bars || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const share = shareAt(event);
    setDrawn({ from: share, to: share });
  };
  const extend = (event: PointerEvent<SVGSVGElement>): void => {
    if (drawn) setDrawn({ ...drawn, to: shareAt(event) });
  };
  const end = (): void => {
    if (!drawn || !bars) return;
    setDrawn(undefined);
    const [from, to] = [dayAt(bars, Math.min(drawn.from, drawn.to)), dayAt(bars, Math.max(drawn.from, drawn.to))];
    choose(from, to);
  };
  const isChosen = filters.since !== undefined || filters.until !== undefined;
  const shown =
    drawn && bars ? { from: Math.min(drawn.from, drawn.to), to: Math.max(drawn.from, drawn.to) } : undefined;
  const span = bars && (shown ?? sharesOf(bars, filters));
  return (
    <div className="time-range">
      <svg
        ref={plot}
        className="histogram"
        viewBox={`0 0 ${bars?.heights.length ?? 1} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={
          bars
            ? `Rows a day from ${dayWords(bars.first)} to ${dayWords(bars.last)}. Draw over it, or use the two fields, to choose a span.`
            : 'Rows a day'
        }
        onPointerDown={begin}
        onPointerMove={extend}
        onPointerUp={end}
        onPointerCancel={() => {
          setDrawn(undefined);
        }}
      >
        {bars?.heights.map((height, index) => (
          <rect
            key={index}
            x={index + 0.08}
            width={0.84}
            y={HEIGHT - height * (HEIGHT - 2)}
            height={height * (HEIGHT - 2)}
          >
            {height > 0 ? (
              <title>
                {spanWords({
                  from: dayAt(bars, index / bars.heights.length),
                  to: dayAt(bars, (index + 0.99) / bars.heights.length),
                })}
              </title>
            ) : null}
          </rect>
        ))}
        {bars && span && (isChosen || shown) ? (
          <>
            <rect className="shut" x={0} y={0} height={HEIGHT} width={span.from * bars.heights.length} />
            <rect
              className="shut"
              x={span.to * bars.heights.length}
              y={0}
              height={HEIGHT}
              width={Math.max(0, (1 - span.to) * bars.heights.length)}
            />
          </>
        ) : null}
      </svg>
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
      </div>
    </div>
  );
}
