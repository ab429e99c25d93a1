import type { ReactNode } from 'react';
import type { DayEvent, Names } from '../../api/types.ts';
import { Deed, LineWords, PlaceName } from '../../parts/occurrence.tsx';
import { RealisMark } from '../../parts/realis-mark.tsx';
import { Voice } from '../../parts/voice.tsx';
import { Witnesses } from '../../parts/witnesses.tsx';
import { spanWords } from '../../words/day-words.ts';

interface TimelineLineProps {
  readonly item: DayEvent;
  readonly names: Names;
  /** The day that it is listed under; ''. */
  readonly day: string;
  readonly dates: 'subject' | 'report';
}

/** One happening of a day. */
export function TimelineLine({ item: { fact, texts }, names, day, dates }: TimelineLineProps): ReactNode {
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
          {isUnsure ? (
            <>
              <span className="soft"> · </span>
              <span className="soft small bar-days">
                {when.from === when.to ? 'on' : 'between'} {spanWords(when)}
              </span>
            </>
          ) : null}
          {when === undefined && day !== '' ? (
            <>
              <span className="soft"> · </span>
              <span className="absent small">day not said</span>
            </>
          ) : null}
        </p>
        <p className="small">
          <LineWords cite={names.records[fact.key]} />{' '}
          <Voice claimant={fact.claimant} actors={names.actors} self={fact.actors} /> <Witnesses texts={texts} />
        </p>
      </div>
    </li>
  );
}
