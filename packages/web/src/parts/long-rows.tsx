import { measureElement, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LongList, LongPage, LongRow } from '../api/long-list.ts';
import { bringBackScroll, keptScroll } from '../place/scroll-memory.ts';
import { Skeleton } from './skeleton.tsx';
import { Empty, Notes, Problem } from './states.tsx';
import { useListKeys } from './use-list-keys.ts';
import './long-rows.css';

/** The rows above and below, where they are in memory. */
export interface Neighbours<P extends LongPage> {
  readonly above: LongRow<P> | undefined;
  readonly below: LongRow<P> | undefined;
}

interface LongRowsProps<P extends LongPage> {
  readonly list: LongList<P>;
  readonly what: string;
  /** px of a row before it is measured. */
  readonly height: number;
  readonly className?: string;
  readonly draw: (row: LongRow<P>, beside: Neighbours<P>) => ReactNode;
  /** The heads of the columns, `role="columnheader"` each, where it is a table: then a row is made of `role="cell"`. */
  readonly head?: ReactNode;
  /** What stands below a list that is too long to go on. */
  readonly onward?: ReactNode;
}

/** A long list in all its states. */
export function LongRows<P extends LongPage>(props: LongRowsProps<P>): ReactNode {
  useListKeys();
  const { list, what, onward } = props;
  const { isPending, error, refetch, count, isWhole, isFull, notes } = list;
  if (isPending) return <Skeleton />;
  if (error && count === 0) return <Problem error={error} onRetry={refetch} />;
  if (count === 0 && isWhole) {
    return (
      <>
        <Notes notes={notes} />
        <Empty what={what} />
      </>
    );
  }
  return (
    <>
      <Notes notes={notes} />
      <Rows key={list.key} {...props} />
      <div className="long-end">
        {error ? <Problem error={error} onRetry={refetch} /> : null}
        {isFull ? onward : null}
        {isWhole ? <p className="soft small">The end of the list.</p> : null}
      </div>
    </>
  );
}

/** Only the rows near the window are on the page; each knows its place in the whole list. */
function Rows<P extends LongPage>({ list, what, height, className = '', draw, head }: LongRowsProps<P>): ReactNode {
  const { ledger, count, isWhole, see } = list;
  const box = useRef<HTMLOListElement & HTMLDivElement>(null);
  const top = useTop(box);
  const rows = useWindowVirtualizer({
    count,
    estimateSize: (index) => ledger.heights[index] ?? height,
    measureElement: (element, entry, instance) => {
      const measured = measureElement(element, entry, instance);
      ledger.heights[instance.indexFromElement(element)] = measured;
      return measured;
    },
    overscan: 8,
    initialOffset: () => keptScroll() ?? window.scrollY,
    scrollMargin: top,
  });
  const shown = rows.getVirtualItems();
  const [first = 0, last = 0] = [shown[0]?.index, shown.at(-1)?.index];
  useEffect(() => {
    see(first, last);
  }, [see, first, last]);
  useBeginning(box);
  const isTable = head !== undefined;
  const [List, Row] = isTable ? (['div', 'div'] as const) : (['ol', 'li'] as const);
  const drawn = (
    <List
      ref={box}
      className={`long-rows ${className}`}
      style={{ height: rows.getTotalSize() }}
      role={isTable ? 'rowgroup' : undefined}
    >
      {shown.map(({ index, start, size }) => {
        const row = list.row(index);
        const style = { transform: `translateY(${start - top}px)` };
        if (!row) return <Row key={index} className="on-its-way" aria-hidden style={{ ...style, height: size }} />;
        const place = isTable
          ? { role: 'row', 'aria-rowindex': index + 2 }
          : { 'aria-posinset': index + 1, 'aria-setsize': isWhole ? count : -1 };
        const beside = { above: index === 0 ? undefined : list.row(index - 1), below: list.row(index + 1) };
        return (
          <Row key={index} ref={rows.measureElement} data-index={index} data-row {...place} style={style}>
            {draw(row, beside)}
          </Row>
        );
      })}
    </List>
  );
  if (!isTable) return drawn;
  return (
    <div role="table" aria-label={what} aria-rowcount={isWhole ? count + 1 : -1}>
      <div role="rowgroup">
        <div role="row" className={`${className}-head`}>
          {head}
        </div>
      </div>
      {drawn}
    </div>
  );
}

/** How far down the page an element begins: also after what stands above it has grown. px */
function useTop(box: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      const element = box.current;
      if (element) setTop(Math.round(element.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => {
      watch.disconnect();
    };
  }, [box]);
  return top;
}

/** Another list begins at its top, unless it is one that was left further down. */
function useBeginning(box: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const kept = keptScroll();
    if (kept !== undefined) return bringBackScroll(kept);
    const edge = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
    const over = (box.current?.getBoundingClientRect().top ?? 0) - Math.max(0, edge);
    if (over < 0) window.scrollBy(0, over);
    return undefined;
  }, [box]);
}
