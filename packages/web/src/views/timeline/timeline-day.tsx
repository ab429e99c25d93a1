import { type ReactNode, useState } from 'react';
import { MOST_OF_A_DAY, useDaysOf } from '../../api/lanes.ts';
import type { DayLine, Names } from '../../api/types.ts';
import { Problem } from '../../parts/states.tsx';
import type { Filters } from '../../place/place.ts';
import { countOf, plain } from '../../words/count-words.ts';
import { longDayWords } from '../../words/day-words.ts';
import '../../parts/day-list.css';
import { TimelineLine } from './timeline-line.tsx';

interface TimelineDayProps {
  readonly line: DayLine;
  readonly names: Names;
  readonly filters: Filters;
}

/** What happened on a day: what most texts tell, and the rest when it is opened. */
export function TimelineDay({ line, names, filters }: TimelineDayProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const whole = useDaysOf(filters, line.day === '' ? undefined : { from: line.day, to: line.day }, isOpen);
  const [all] = whole.data?.items ?? [];
  const shown = isOpen && all ? all.items : line.items;
  const from = isOpen && whole.data ? whole.data : names;
  const rest = line.events - line.items.length;
  return (
    <li className="day">
      <h2>
        {line.day === '' ? 'Day not known' : <time dateTime={line.day}>{longDayWords(line.day)}</time>}
        <span className="day-count">
          {line.isCut ? 'at least ' : ''}
          {countOf(line.events, 'event')}
        </span>
      </h2>
      <div>
        <ul>
          {shown.map((item) => (
            <TimelineLine key={item.occurrence} item={item} names={from} day={line.day} dates={filters.dates} />
          ))}
        </ul>
        {rest <= 0 ? null : (
          <button
            type="button"
            className="plain small as-link no-print"
            aria-expanded={isOpen}
            disabled={isOpen && whole.isPending}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? 'only those that most texts tell' : `${plain(rest)} more of this day`}
          </button>
        )}
        {isOpen && all && all.events > all.items.length ? (
          <p className="small soft">The {plain(MOST_OF_A_DAY)} that most texts tell. The filters above narrow them.</p>
        ) : null}
        {isOpen && whole.error ? <Problem error={whole.error} onRetry={() => void whole.refetch()} /> : null}
      </div>
    </li>
  );
}
