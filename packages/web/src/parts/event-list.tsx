import { type ReactNode, useMemo } from 'react';
import { joinedNames } from '../api/names.ts';
import type { useEvents } from '../api/occurrences.ts';
import { itemsOf } from '../api/paged.ts';
import { DaySpan } from './day-span.tsx';
import './event-list.css';
import { Deed, Tellings } from './occurrence.tsx';
import { PagedList } from './paged-list.tsx';
import { Witnesses } from './witnesses.tsx';

/** Happenings in a narrow column, each with who tells it and in which words. */
export function EventList({ list }: { readonly list: ReturnType<typeof useEvents> }): ReactNode {
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  return (
    <PagedList list={list} what="events">
      <ul className="event-list">
        {itemsOf(list).map((item) => {
          const [fact] = item.facts;
          return fact ? (
            <li key={item.occurrence} data-row>
              <h3>
                <Deed fact={fact} names={names} />
              </h3>
              <p className="small">
                <DaySpan span={fact.when} /> <Witnesses texts={item.texts} />
              </p>
              <Tellings item={item} names={names} />
            </li>
          ) : null;
        })}
      </ul>
    </PagedList>
  );
}
