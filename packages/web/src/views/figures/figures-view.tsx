import { type ReactNode, useMemo } from 'react';
import { useFigures } from '../../api/figures.ts';
import { joinedNames } from '../../api/names.ts';
import { itemsOf } from '../../api/paged.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { usePlace } from '../../place/use-place.ts';
import { Series } from './series.tsx';
import './figures.css';

/** How each count changed, and by whose account. */
export function FiguresView(): ReactNode {
  const { filters } = usePlace();
  const list = useFigures(filters);
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  return (
    <>
      <div className="view-head">
        <h1>Figures</h1>
        <p className="small">
          Counts of the same thing as one series, one line a claimant. An arrow is a count that is open: “at least”, “at
          most”.
        </p>
      </div>
      <PagedList list={list} what="figures">
        <div className="series-list">
          {itemsOf(list).map((item) => (
            <Series key={item.thread} item={item} names={names} />
          ))}
        </div>
      </PagedList>
    </>
  );
}
