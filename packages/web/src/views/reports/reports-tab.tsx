import { type ReactNode, useMemo } from 'react';
import { itemsOf } from '../../api/paged.ts';
import { useReports } from '../../api/reports.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { usePlace } from '../../place/use-place.ts';
import { longDayWords } from '../../words/day-words.ts';
import { foldStories } from './fold-stories.ts';
import { StoryItem } from './story-item.tsx';
import '../../parts/day-list.css';

/** Reports by day of publication, the newest first, one line a story. */
export function ReportsTab(): ReactNode {
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
      {unused.length === 0 ? null : <p className="small soft">Reports are not narrowed by {unused.join(' and ')}.</p>}
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
