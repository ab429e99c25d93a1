import type { ReactNode } from 'react';
import type { Names, Occurrence } from '../../api/types.ts';
import { Deed, LineWords, PlaceName } from '../../parts/occurrence.tsx';
import { RealisMark } from '../../parts/realis-mark.tsx';
import { Voice } from '../../parts/voice.tsx';
import { Witnesses } from '../../parts/witnesses.tsx';
import { countOf } from '../../words/count-words.ts';
import { longDayWords, spanWords } from '../../words/day-words.ts';
import '../../parts/day-list.css';
import type { TimelineDay } from './by-day.ts';

/** More events of one day fold into a count that opens. */
const MOST = 6;

interface TimelineDayProps {
  readonly day: TimelineDay;
  readonly names: Names;
  readonly dates: 'subject' | 'report';
}

export function TimelineDayPart({ day: { day, items }, names, dates }: TimelineDayProps): ReactNode {
  const lines = items.map((item) => <Line key={item.occurrence} item={item} names={names} day={day} dates={dates} />);
  return (
    <li className="day">
      <h2>{day === '' ? 'Day not known' : <time dateTime={day}>{longDayWords(day)}</time>}</h2>
      <div>
        <ul>{lines.slice(0, MOST)}</ul>
        {lines.length > MOST ? (
          <details>
            <summary>{countOf(lines.length - MOST, 'more event')} on this day</summary>
            <ul>{lines.slice(MOST)}</ul>
          </details>
        ) : null}
      </div>
    </li>
  );
}

interface LineProps extends Pick<TimelineDayProps, 'names' | 'dates'> {
  readonly item: Occurrence;
  readonly day: string;
}

function Line({ item, names, day, dates }: LineProps): ReactNode {
  const [fact] = item.facts;
  if (!fact) return null;
  const { when } = fact;
  const isUnsure = when !== undefined && (dates === 'report' || when.from !== when.to || when.from !== day);
  return (
    <li className={`line l-${fact.realis}`} data-row>
      <RealisMark realis={fact.realis} />
      <div>
        <p>
          <Deed fact={fact} names={names} />
          <span className="soft"> · </span>
          <PlaceName placeKey={fact.place} names={names} />
          {isUnsure ? <span className="soft small bar-days"> between {spanWords(when)}</span> : null}
        </p>
        <p className="small">
          <LineWords cite={names.records[fact.key]} />{' '}
          <Voice claimant={fact.claimant} actors={names.actors} self={fact.actors} /> <Witnesses texts={item.texts} />
        </p>
      </div>
    </li>
  );
}
