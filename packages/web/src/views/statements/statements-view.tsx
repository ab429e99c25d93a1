import type { ReactNode } from 'react';
import type { LongRow } from '../../api/long-list.ts';
import { useFacets, useStatements } from '../../api/statements.ts';
import type { StatementRow, StatementsAnswer } from '../../api/types.ts';
import { LongRows, type Neighbours } from '../../parts/long-rows.tsx';
import { ViewSwitch } from '../../parts/view-switch.tsx';
import { Link } from '../../place/link.tsx';
import type { Place } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import { Facets } from './facets.tsx';
import { GoToDay } from './go-to-day.tsx';
import { MonthHead } from './month-head.tsx';
import { Months } from './months.tsx';
import { StatementItem } from './statement-item.tsx';
import { type StartOfList, UNDATED, useEndKeys, useStartOfList } from './start-of-list.ts';
import './statements.css';

/** px of a row before it is measured. */
const ROW = 104;

const WAYS = [
  { value: undefined, words: 'list' },
  { value: 'time', words: 'over time' },
] as const;

/** Who said what, the newest first, beside what these statements have in common; or month by month, with what changes. */
export function StatementsView(): ReactNode {
  const place = usePlace();
  const start = useStartOfList(place);
  const isOverTime = moreOf(place, 'as') === 'time';
  return (
    <>
      <div className="view-head">
        <h1>Statements</h1>
        <HowMany />
        <ViewSwitch name="as" label="Ways to see the statements" ways={WAYS} />
        <GoToDay from={start.from} newer={start.newer} />
      </div>
      <div className="with-facets">
        <Facets />
        <div>
          {isOverTime ? <Months filters={place.filters} /> : null}
          <StatementList place={place} start={start} isOverTime={isOverTime} />
        </div>
      </div>
    </>
  );
}

interface StatementListProps {
  readonly place: Place;
  readonly start: StartOfList;
  readonly isOverTime: boolean;
}

/** The list alone: what stands around it is not drawn anew while it scrolls. */
function StatementList({ place, start, isOverTime }: StatementListProps): ReactNode {
  const { filters } = place;
  const list = useStatements(filters, start.from);
  useEndKeys(start, list.isWhole);
  const draw = (
    { item, page }: LongRow<StatementsAnswer>,
    { above, below }: Neighbours<StatementsAnswer>,
  ): ReactNode => {
    const month = monthOf(item);
    const isMonth = isOverTime && month !== (above && monthOf(above.item));
    return (
      <>
        {isMonth ? <MonthHead month={month} filters={filters} /> : null}
        <StatementItem
          row={item}
          cite={page.records[item.key]}
          search={filters.search}
          actBefore={isOverTime && below ? actBefore(item, below.item) : undefined}
        />
      </>
    );
  };
  const oldest = list.count > 0 ? list.row(list.count - 1)?.item : undefined;
  const onward = oldest ? (
    <Link to={toMore(place, 'at', dayOf(oldest) ?? UNDATED)}>Go on with older statements</Link>
  ) : null;
  return <LongRows list={list} what="statements" height={ROW} draw={draw} onward={onward} />;
}

function HowMany(): ReactNode {
  const { filters } = usePlace();
  const { data } = useFacets(filters);
  if (!data) return <p className="small">Who said what, in whose words.</p>;
  return (
    <p className="small">
      {data.counted === 0
        ? 'Who said what, in whose words.'
        : `${data.isCut ? 'More than ' : ''}${countOf(data.counted, 'statement')}, the newest first.`}
    </p>
  );
}

/** The day by which the list is sorted. */
function dayOf({ when, report }: StatementRow): string | undefined {
  return when?.from ?? report.published;
}

function monthOf(row: StatementRow): string {
  return dayOf(row)?.slice(0, 7) ?? '';
}

/** The act of the statement before, where the same speaker did something else then. */
function actBefore(row: StatementRow, before: StatementRow): string | undefined {
  if (row.record.kind !== 'statement' || before.record.kind !== 'statement') return undefined;
  const isSame = speakerOf(row) !== undefined && speakerOf(row) === speakerOf(before);
  return isSame && row.record.act !== before.record.act ? before.record.act : undefined;
}

function speakerOf({ parties }: StatementRow): number | undefined {
  return parties.find(({ role }) => role === 'speaker')?.actor.key;
}
