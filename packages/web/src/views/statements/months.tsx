import { type ReactNode, useEffect, useRef } from 'react';
import { useStatementMonths } from '../../api/statements.ts';
import type { StatementMonthsAnswer } from '../../api/types.ts';
import { hintHandlers } from '../../parts/hint-store.ts';
import { Link } from '../../place/link.tsx';
import type { Filters } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { toFilters } from '../../place/write-place.ts';
import { ACT_WORDS, ACTS } from '../../words/act-words.ts';
import { countOf, plain } from '../../words/count-words.ts';
import { daysOfMonth, monthWords, shortMonthWords } from '../../words/month-words.ts';
import { type ActMonth, actMonths } from './act-months.ts';
import './months.css';

/** How often each act was used a month: a table in which the size of a mark is the number in it. */
export function Months({ filters }: { readonly filters: Filters }): ReactNode {
  const { data } = useStatementMonths(filters);
  return data && data.months.length > 0 ? <MonthTable answer={data} /> : null;
}

function MonthTable({ answer: { months, counted, isCut } }: { readonly answer: StatementMonthsAnswer }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const columns = actMonths(months);
  const acts = ACTS.filter((act) => months.some((month) => (month.acts[act] ?? 0) > 0));
  const most = Math.max(...columns.flatMap(({ acts: own }) => Object.values(own)));
  // The newest are what one came for.
  useEffect(() => {
    if (box.current) box.current.scrollLeft = box.current.scrollWidth;
  }, [columns.length]);
  return (
    <section className="months" aria-label="Acts by month">
      {/* What scrolls sideways can be reached by keyboard. */}
      <div ref={box} className="months-scroll" tabIndex={0} role="group" aria-label="Table of acts by month">
        <table>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column.month} scope="col" title={monthWords(column.month)}>
                  {column.isYear ? <b>{column.month.slice(0, 4)}</b> : null}
                  <span>{shortMonthWords(column.month)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {acts.map((act) => (
              <tr key={act}>
                <th scope="row">{ACT_WORDS[act]}</th>
                {columns.map((column) => (
                  <Cell key={column.month} act={act} column={column} most={most} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {columns.some(({ firsts }) => firsts.length > 0) ? (
        <p className="soft small">
          <span className="first-sign" aria-hidden="true" /> ringed: the act is new in that month.
        </p>
      ) : null}
      {isCut ? <p className="soft small">Counted over the newest {plain(counted)} statements.</p> : null}
    </section>
  );
}

interface CellProps {
  readonly act: (typeof ACTS)[number];
  readonly column: ActMonth;
  readonly most: number;
}

function Cell({ act, column: { month, acts, firsts }, most }: CellProps): ReactNode {
  const place = usePlace();
  const count = acts[act] ?? 0;
  if (count === 0) return <td />;
  const isFirst = firsts.includes(act);
  const words = `${monthWords(month)}: ${ACT_WORDS[act]}, ${countOf(count, 'statement')}${isFirst ? ', for the first time' : ''}`;
  const to =
    month === '' ? toFilters(place, { types: [act] }) : toFilters(place, { ...daysOfMonth(month), types: [act] });
  const size = `${0.7 + Math.sqrt(count / most)}rem`;
  return (
    <td>
      <Link
        to={to}
        className={isFirst ? 'act-mark first' : 'act-mark'}
        aria-label={words}
        {...hintHandlers(() => words)}
      >
        <i aria-hidden="true" style={{ width: size, height: size }} />
        <span aria-hidden="true">{plain(count)}</span>
      </Link>
    </td>
  );
}
