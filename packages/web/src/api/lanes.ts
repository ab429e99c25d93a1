import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Filters } from '../place/place.ts';
import type { DaySpan } from '../words/day-words.ts';
import { ask, type Parameters } from './client.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { DayListAnswer, LanesAnswer } from './types.ts';

/** How what happened is laid out along time. */
export interface LanesAsked {
  readonly by: LanesAnswer['by'];
  readonly bucket: LanesAnswer['bucket'];
  readonly span: DaySpan;
  readonly lanes: number;
  /** Happenings a cell that are named. */
  readonly marks: number;
}

/** What happened within a span, which is that of the picture and not that of the bar. */
export function useLanes(filters: Filters, asked: LanesAsked | undefined) {
  const { span, ...layout } = asked ?? {};
  const parameters: Parameters = { ...rowParameters(filters), ...layout, since: span?.from, until: span?.to };
  return useQuery({
    queryKey: ['/lanes', parameters],
    queryFn: ({ signal }) => ask<LanesAnswer>('/lanes', parameters, signal),
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** Days, the newest first, each with what is told most of it. */
export function useDayList(filters: Filters) {
  return usePaged<DayListAnswer>('/timeline/days', rowParameters(filters), 7, true);
}

/** As many happenings of a day as are listed at all. */
export const MOST_OF_A_DAY = 200;
/** Before all days: what has none comes last. */
const BEFORE_ALL = '0001-01-01.0';

/** Days of one question at most. */
const MOST_DAYS = 31;

/** Days with all that is listed of each; undefined: what has no day. Of more than `MOST_DAYS` the newest. */
export function useDaysOf(filters: Filters, days: DaySpan | undefined, enabled = true) {
  const span = days ? { since: days.from, until: days.to } : { after: BEFORE_ALL };
  const parameters: Parameters = { ...rowParameters(filters), ...span, limit: MOST_DAYS, top: MOST_OF_A_DAY };
  return useQuery({
    queryKey: ['/timeline/days', 'some', parameters],
    queryFn: ({ signal }) => ask<DayListAnswer>('/timeline/days', parameters, signal),
    enabled,
  });
}
