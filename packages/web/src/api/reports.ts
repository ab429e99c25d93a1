import { useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import { ask } from './client.ts';
import { useLongList } from './long-list.ts';
import { reportParameters } from './parameters-of.ts';
import type { ReportsPage } from './types.ts';

/** One report a story, the newest that answers; with a story chosen, all of its reports. */
export function useStories(filters: Filters) {
  const folded = filters.story === undefined;
  return useLongList<ReportsPage>(
    '/reports',
    { ...reportParameters(filters), ...(folded && { folded }) },
    { limit: 50 },
  );
}

/** What a story is called: as its newest report is. */
export function useStoryTitle(story: number): string | undefined {
  const { data } = useQuery({
    queryKey: ['/reports', 'story', story],
    queryFn: ({ signal }) => ask<ReportsPage>('/reports', { story, limit: 1 }, signal),
  });
  return data?.items[0]?.report.title;
}
