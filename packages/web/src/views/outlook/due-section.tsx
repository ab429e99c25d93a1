import { type ReactNode, useMemo } from 'react';
import { joinedNames } from '../../api/names.ts';
import type { DuePart, useDue } from '../../api/outlook.ts';
import { itemsOf } from '../../api/paged.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Problem } from '../../parts/states.tsx';
import { PART_WORDS } from './due-words.ts';
import { OutlookLinePart } from './outlook-line.tsx';

interface DueSectionProps {
  readonly part: DuePart;
  readonly list: ReturnType<typeof useDue>;
}

/** One part of the outlook. Further lines come on request: what stands below it does not move by itself. */
export function DueSection({ part, list }: DueSectionProps): ReactNode {
  const { data, error, isPending, hasNextPage, isFetchingNextPage } = list;
  const names = useMemo(() => joinedNames(data?.pages ?? []), [data]);
  const items = useMemo(() => itemsOf(list), [data]);
  const { title, note } = PART_WORDS[part];
  const asOf = data?.pages[0]?.asOf ?? '';
  return (
    <section className="due" aria-label={title}>
      <h2>
        {title} {note === undefined ? null : <span className="small soft">{note}</span>}
      </h2>
      {isPending ? <Skeleton rows={2} /> : null}
      <ul>
        {items.map((item, index) => (
          <OutlookLinePart
            key={`${item.thread} ${index}`}
            item={item}
            names={names}
            asOf={asOf}
            isUnsaid={part === 'unsaid'}
          />
        ))}
      </ul>
      {error ? <Problem error={error} onRetry={() => void list.refetch()} /> : null}
      {hasNextPage ? (
        <button
          type="button"
          className="button small no-print"
          disabled={isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {isFetchingNextPage ? 'Loading' : 'More of these'}
        </button>
      ) : null}
    </section>
  );
}
