import { PROSPECT_TYPES } from '@onrecord/model';
import { type ReactNode, useMemo } from 'react';
import { joinedNames } from '../../api/names.ts';
import { useOutlook } from '../../api/outlook.ts';
import { itemsOf } from '../../api/paged.ts';
import type { Names, OutlookItem } from '../../api/types.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { go } from '../../place/history.ts';
import { TypeField } from '../../parts/type-field.tsx';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import { DayField } from '../../shell/day-field.tsx';
import { OutlookLinePart } from './outlook-line.tsx';
import './outlook.css';

/** The server's note on the day that it chose: the field says it. */
const AS_OF_NEWEST = 'ONR-SERVER-61';

const TYPES = PROSPECT_TYPES.map((type) => [type, `${type}s`] as const);

/** What is threatened, promised, planned or due, and what became of it. */
export function OutlookView(): ReactNode {
  const place = usePlace();
  const given = moreOf(place, 'asOf');
  const list = useOutlook(place.filters, given);
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  const items = useMemo(() => itemsOf(list), [list.data]);
  const open = items.filter(({ outcome }) => outcome.outcome === 'open').toSorted(byHorizon);
  const resolved = items.filter(({ outcome }) => outcome.outcome !== 'open');
  const asOf = list.data?.pages[0]?.asOf;
  return (
    <>
      <div className="view-head">
        <h1>Outlook</h1>
        <p className="small">What is threatened, promised, planned or due.</p>
        <DayField
          label="As of"
          value={given ?? asOf}
          onChoose={(day) => {
            go(toMore(place, 'asOf', day));
          }}
        />
        <TypeField label="sorts" types={TYPES} />
      </div>
      <PagedList list={list} what="prospects" isKnown={({ code }) => code === AS_OF_NEWEST}>
        <div className="outlook">
          <Section title="Open, by horizon" items={open} names={names} />
          <Section title="What became of others" items={resolved} names={names} />
        </div>
      </PagedList>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly items: readonly OutlookItem[];
  readonly names: Names;
}

function Section({ title, items, names }: SectionProps): ReactNode {
  return (
    <section>
      <h2>{title}</h2>
      {items.length === 0 ? <p className="soft">None among those shown.</p> : null}
      <ul>
        {items.map((item) => (
          <OutlookLinePart key={item.thread} item={item} names={names} />
        ))}
      </ul>
    </section>
  );
}

/** The soonest first; what has no day comes last. */
function byHorizon({ line: a }: OutlookItem, { line: b }: OutlookItem): number {
  const [first, second] = [a.horizon?.to ?? '~', b.horizon?.to ?? '~'];
  return first < second ? -1 : first > second ? 1 : 0;
}
