import { measureElement, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { joinedNames } from '../../api/names.ts';
import { itemsOf } from '../../api/paged.ts';
import { useStatements } from '../../api/statements.ts';
import type { Names, StatementRow } from '../../api/types.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { keptScroll } from '../../place/scroll-memory.ts';
import { usePlace } from '../../place/use-place.ts';
import { Facets } from './facets.tsx';
import { StatementItem } from './statement-item.tsx';
import './statements.css';

/** px of a row before it is measured. */
const ROW = 86;
/** px of rows as they were measured, by key: on the way back the list has the height that it had, and nothing jumps. */
const heights = new Map<number, number>();

/** Who said what, the newest first, beside what these statements have in common. */
export function StatementsView(): ReactNode {
  const { filters } = usePlace();
  const list = useStatements(filters);
  const rows = useMemo(() => itemsOf(list), [list.data]);
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  return (
    <>
      <div className="view-head">
        <h1>Statements</h1>
        <p className="small">Who said what, in whose words.</p>
      </div>
      <div className="with-facets">
        <Facets />
        <div>
          <PagedList list={list} what="statements">
            <VirtualList rows={rows} names={names} search={filters.search} hasMore={list.hasNextPage} />
          </PagedList>
        </div>
      </div>
    </>
  );
}

interface VirtualListProps {
  readonly rows: readonly StatementRow[];
  readonly names: Names;
  readonly search: string | undefined;
  readonly hasMore: boolean;
}

/** Only the rows near the window are on the page; each knows its place in the whole list. */
function VirtualList({ rows, names, search, hasMore }: VirtualListProps): ReactNode {
  const box = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop((box.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [rows.length]);
  const list = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => heights.get(rows[index]?.key ?? -1) ?? ROW,
    measureElement: (element, entry, instance) => {
      const height = measureElement(element, entry, instance);
      const row = rows[instance.indexFromElement(element)];
      if (row) heights.set(row.key, height);
      return height;
    },
    overscan: 8,
    initialOffset: () => keptScroll() ?? 0,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  return (
    <ol ref={box} className="statements" style={{ height: list.getTotalSize() }}>
      {list.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return row ? (
          <li
            key={key}
            ref={list.measureElement}
            data-index={index}
            data-row
            aria-posinset={index + 1}
            aria-setsize={hasMore ? -1 : rows.length}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <StatementItem row={row} cite={names.records[row.key]} search={search} />
          </li>
        ) : null;
      })}
    </ol>
  );
}
