import type { Place } from '../../place/place.ts';
import { toFilters, toMore, toView, withRole } from '../../place/write-place.ts';

interface Sayings {
  readonly speaker?: number;
  readonly about?: number;
}

/** What one says about another, month by month; the days and other filters that are chosen stay. */
export function toSayingsOf(place: Place, { speaker, about }: Sayings): Place {
  const view = toView(place, 'statements');
  const bySpeaker = withRole(view.filters, 'speaker', speaker === undefined ? [] : [`a${speaker}`]);
  const filters = withRole({ ...bySpeaker, actors: [] }, 'about', about === undefined ? [] : [`a${about}`]);
  return toMore(toMore(toFilters(view, filters), 'as', 'time'), 'open', undefined);
}
