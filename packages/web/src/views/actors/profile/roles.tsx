import type { ReactNode } from 'react';
import { useActorRoles } from '../../../api/entities.ts';
import type { ActorRolesAnswer } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { Source } from '../../../parts/source.tsx';
import { Problem } from '../../../parts/states.tsx';
import { countOf, plain } from '../../../words/count-words.ts';
import { dayWords, spanWords } from '../../../words/day-words.ts';
import { barOf, daysOfBars } from './role-bars.ts';

interface RolesProps {
  readonly address: string;
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
}

/** Roles over time: what a list dates is a full bar, what reports only call it is an open one. */
export function Roles({ address, firstDay, lastDay }: RolesProps): ReactNode {
  const { data, error, refetch } = useActorRoles(address);
  const around = [firstDay, lastDay].flatMap((day) => day ?? []);
  return (
    <section>
      <h2>Roles over time</h2>
      {error ? <Problem error={error} onRetry={() => void refetch()} /> : null}
      {data ? <RoleList answer={data} around={around} /> : error ? null : <Skeleton rows={2} />}
    </section>
  );
}

function RoleList({
  answer,
  around,
}: {
  readonly answer: ActorRolesAnswer;
  readonly around: readonly string[];
}): ReactNode {
  const { told, dated, looked, of } = answer;
  const days = daysOfBars(answer, around);
  if (told.length === 0 && dated.length === 0) {
    return <p className="small soft">The reports that were looked at give it no role.</p>;
  }
  const bar = (from: string | undefined, to: string | undefined) =>
    days ? barOf({ from, to }, days) : { left: 0, width: 1 };
  return (
    <>
      <ul className="roles">
        {dated.map(({ title, ofName, from, to, source }, index) => (
          <li key={index}>
            <Title title={title} ofName={ofName} />
            <Bar
              {...bar(from, to)}
              sort={`dated${from === undefined ? ' open-start' : ''}${to === undefined ? ' open-end' : ''}`}
            />
            <p className="small soft">
              {datedWords(from, to)}, as{' '}
              <a href={source} rel="noreferrer">
                the list of known actors
              </a>{' '}
              has it
            </p>
          </li>
        ))}
        {told.map(({ title, ofName, first, last, count, reports }, index) => (
          <li key={index}>
            <Title title={title} ofName={ofName} />
            <Bar {...bar(first, last)} sort={first === undefined ? 'told nowhere' : 'told'} />
            <p className="small soft">
              called so in {countOf(count, 'report')}
              {first === undefined || last === undefined
                ? ', days not known'
                : `, ${spanWords({ from: first, to: last })}`}
              :{' '}
              {reports.map((report, at) => (
                <span key={report.key}>
                  {at === 0 ? '' : '; '}
                  <Source report={report} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="small soft">
        Open bars: from the first to the last report that calls it so; since when and until when it is so, they do not
        say.
        {looked < of ? ` Looked at ${plain(looked)} of ${countOf(of, 'report')}, spread over the time.` : ''}
      </p>
    </>
  );
}

function Title({ title, ofName }: { readonly title: string; readonly ofName: string | undefined }): ReactNode {
  return (
    <p>
      <Name text={title} />
      {ofName === undefined ? null : (
        <span className="soft">
          {', '}
          <Name text={ofName} />
        </span>
      )}
    </p>
  );
}

function Bar({
  left,
  width,
  sort,
}: {
  readonly left: number;
  readonly width: number;
  readonly sort: string;
}): ReactNode {
  return (
    <div className="role-line" aria-hidden="true">
      <i className={`role-bar ${sort}`} style={{ insetInlineStart: `${left * 100}%`, width: `${width * 100}%` }} />
    </div>
  );
}

function datedWords(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return spanWords({ from, to });
  if (from !== undefined) return `since ${dayWords(from)} or before`;
  return to === undefined ? 'days not known' : `until ${dayWords(to)} or after`;
}
