import { type ReactNode, useMemo } from 'react';
import { itemsOf } from '../../api/paged.ts';
import { useReports } from '../../api/reports.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { usePlace } from '../../place/use-place.ts';
import { longDayWords } from '../../words/day-words.ts';
import { foldStories } from './fold-stories.ts';
import { StoryItem } from './story-item.tsx';
import '../../parts/day-list.css';
import './reports.css';

/** Reports by day of publication, the newest first, one line a story. */
export function ReportsView(): ReactNode {
  const { filters } = usePlace();
  const list = useReports(filters);
  const stories = useMemo(() => foldStories(itemsOf(list)), [list.data]);
  const days = Map.groupBy(stories, ({ first }) => first.report.published ?? '');
  const unused = [
    ...(filters.places.length > 0 ? ['places'] : []),
    ...(filters.kinds.length > 0 ? ['kinds'] : []),
    ...(filters.minConfidence === undefined ? [] : ['confidence']),
  ];
  return (
    <>
      <div className="view-head">
        <h1>Reports</h1>
        <p className="small">
          One text in many outlets is one story, and one witness.
          {unused.length === 0 ? '' : ` Reports are not narrowed by ${unused.join(' and ')}.`}
        </p>
      </div>
      <PagedList list={list} what="reports">
        {[...days].map(([day, own]) => (
          <section key={day} className="day">
            <h2>{day === '' ? 'Day of publication not known' : longDayWords(day)}</h2>
            <ul>
              {own.map((story) => (
                <StoryItem key={story.key} story={story} />
              ))}
            </ul>
          </section>
        ))}
      </PagedList>
    </>
  );
}
