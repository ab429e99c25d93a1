import { type ReactNode, useMemo } from 'react';
import { joinedNames } from '../../api/names.ts';
import { useEvents } from '../../api/occurrences.ts';
import { itemsOf } from '../../api/paged.ts';
import type { Names, Occurrence } from '../../api/types.ts';
import { DaySpan } from '../../parts/day-span.tsx';
import { Deed, PlaceName, Tellings } from '../../parts/occurrence.tsx';
import { PagedList } from '../../parts/paged-list.tsx';
import { Witnesses } from '../../parts/witnesses.tsx';
import { usePlace } from '../../place/use-place.ts';

/** What happened, a row a happening. */
export function EventTable(): ReactNode {
  const { filters } = usePlace();
  const list = useEvents(filters);
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  return (
    <PagedList list={list} what="events">
      <table className="events">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who does what to whom</th>
            <th scope="col">Where</th>
            <th scope="col">On whose word, in which words</th>
          </tr>
        </thead>
        <tbody>
          {itemsOf(list).map((item) => (
            <EventRow key={item.occurrence} item={item} names={names} />
          ))}
        </tbody>
      </table>
    </PagedList>
  );
}

function EventRow({ item, names }: { readonly item: Occurrence; readonly names: Names }): ReactNode {
  const [fact] = item.facts;
  if (!fact) return null;
  const where = item.facts.find(({ place }) => place !== undefined)?.place;
  return (
    <tr data-row>
      <td className="small" data-label="When">
        <DaySpan span={fact.when} />
      </td>
      <th scope="row">
        <Deed fact={fact} names={names} />
        <br />
        <Witnesses texts={item.texts} />
      </th>
      <td data-label="Where">
        <PlaceName placeKey={where} names={names} />
      </td>
      <td>
        <Tellings item={item} names={names} />
      </td>
    </tr>
  );
}
