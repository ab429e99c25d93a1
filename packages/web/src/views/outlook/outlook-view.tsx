import { PROSPECT_TYPES } from '@onrecord/model';
import type { ReactNode } from 'react';
import { DUE_PARTS, type DuePart, useDue } from '../../api/outlook.ts';
import { itemsOf } from '../../api/paged.ts';
import { Empty, Notes } from '../../parts/states.tsx';
import { TypeField } from '../../parts/type-field.tsx';
import { useListKeys } from '../../parts/use-list-keys.ts';
import { go } from '../../place/history.ts';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import { DayField } from '../../shell/day-field.tsx';
import { DueSection } from './due-section.tsx';
import { PART_WORDS } from './due-words.ts';
import './outlook.css';

const TYPES = PROSPECT_TYPES.map((type) => [type, `${type}s`] as const);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is threatened, promised, planned or due, by when; and what became of other things. */
export function OutlookView(): ReactNode {
  const place = usePlace();
  useListKeys();
  const given = DAY.exec(moreOf(place, 'asOf') ?? '')?.[0];
  const lists = useParts(given);
  const all = Object.values(lists);
  const isEmpty = (part: DuePart): boolean => {
    const list = lists[part];
    return list.data !== undefined && itemsOf(list).length === 0 && !list.hasNextPage;
  };
  const shown = DUE_PARTS.filter((part) => !isEmpty(part));
  const open = shown.filter((part) => part !== 'resolved');
  const none = DUE_PARTS.filter(isEmpty).map((part) => PART_WORDS[part].none);
  return (
    <>
      <div className="view-head">
        <h1>Outlook</h1>
        <DayField
          label="As of"
          value={given ?? all.find(({ data }) => data !== undefined)?.data?.pages[0]?.asOf}
          onChoose={(day) => {
            go(toMore(place, 'asOf', day));
          }}
        />
        <TypeField label="sorts" types={TYPES} />
        <p className="small">What is threatened, promised, planned or due, and what became of it.</p>
      </div>
      <Notes notes={all.flatMap(({ data }) => data?.pages.flatMap(({ notes }) => notes) ?? [])} />
      {shown.length === 0 ? (
        <Empty what="prospects" />
      ) : (
        <>
          {none.length > 0 ? <p className="small soft">Nothing {none.join(', nothing ')}.</p> : null}
          <div className="outlook">
            <div>
              {open.map((part) => (
                <DueSection key={part} part={part} list={lists[part]} />
              ))}
            </div>
            {shown.includes('resolved') ? <DueSection part="resolved" list={lists.resolved} /> : null}
          </div>
        </>
      )}
    </>
  );
}

/** Each part is a list of its own. */
function useParts(asOf: string | undefined): Readonly<Record<DuePart, ReturnType<typeof useDue>>> {
  const { filters } = usePlace();
  return {
    overdue: useDue(filters, 'overdue', asOf),
    today: useDue(filters, 'today', asOf),
    week: useDue(filters, 'week', asOf),
    later: useDue(filters, 'later', asOf),
    unsaid: useDue(filters, 'unsaid', asOf),
    resolved: useDue(filters, 'resolved', asOf),
  };
}
