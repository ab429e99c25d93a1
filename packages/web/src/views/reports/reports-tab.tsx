import type { ReactNode } from 'react';
import { useStories } from '../../api/reports.ts';
import { LongRows } from '../../parts/long-rows.tsx';
import { usePlace } from '../../place/use-place.ts';
import { longDayWords } from '../../words/day-words.ts';
import { StoryItem } from './story-item.tsx';

/** px of a row before it is measured. */
const ROW = 104;

/** Reports by day of publication, the newest first, one line a story; all reports of a story where one is chosen. */
export function ReportsTab(): ReactNode {
  const { filters } = usePlace();
  const list = useStories(filters);
  const unused = [
    ...(filters.places.length > 0 ? ['places'] : []),
    ...(filters.kinds.length > 0 ? ['kinds'] : []),
    ...(filters.minConfidence === undefined ? [] : ['confidence']),
  ];
  return (
    <>
      {unused.length === 0 ? null : <p className="small soft">Reports are not narrowed by {unused.join(' and ')}.</p>}
      <LongRows
        list={list}
        what="reports"
        height={ROW}
        draw={({ item }, { above }) => {
          const day = item.report.published ?? '';
          const isDay = day !== above?.item.report.published || (day === '' && !above);
          return (
            <div className={isDay ? 'story-row new-day' : 'story-row'}>
              {isDay ? <h2>{day === '' ? 'Day of publication not known' : longDayWords(day)}</h2> : <div />}
              <StoryItem item={item} isAlone={filters.story !== undefined} />
            </div>
          );
        }}
      />
    </>
  );
}
