import { type ReactNode, useEffect } from 'react';
import { useEntity } from '../../api/entities.ts';
import { useReports } from '../../api/reports.ts';
import type { Entity } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Notes, Problem } from '../../parts/states.tsx';
import { Link } from '../../place/link.tsx';
import { NO_FILTERS, type View } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { toAddress, toView } from '../../place/write-place.ts';
import { countOf, plain } from '../../words/count-words.ts';
import { spanWords } from '../../words/day-words.ts';

/** What an actor's rows are seen in. */
const SEEN_IN: readonly { readonly view: View; readonly words: string }[] = [
  { view: 'statements', words: 'Statements with it' },
  { view: 'positions', words: 'Positions' },
  { view: 'events', words: 'Events' },
  { view: 'figures', words: 'Figures' },
  { view: 'outlook', words: 'Outlook' },
  { view: 'reports', words: 'Reports' },
];

/** One actor: names, roles, where its rows are, and why its names were joined. */
export function ActorProfile({ address }: { readonly address: string }): ReactNode {
  const place = usePlace();
  const { data, error, isPending, refetch } = useEntity('actor', address);
  const name = data?.entity.entity.name;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · onrecord`;
  }, [name]);
  if (isPending) return <Skeleton />;
  if (!data) return <Problem error={error} onRetry={() => void refetch()} />;
  const { entity, records, notes } = data;
  const { firstDay, lastDay } = entity;
  return (
    <article className="profile">
      <p className="small">
        <Link to={toView(place, 'actors')}>All actors</Link>
      </p>
      <h1>
        <Name text={entity.entity.name} />
      </h1>
      <p className="soft">
        {entity.entity.kind} · {countOf(records, 'row')} in {countOf(entity.reports, 'report')}
        {firstDay === undefined || lastDay === undefined ? '' : ` · ${spanWords({ from: firstDay, to: lastDay })}`}
      </p>
      <Notes notes={notes} />
      <ul className="seen-in">
        {SEEN_IN.map(({ view, words }) => (
          <li key={view}>
            <Link to={{ ...toView(place, view), filters: { ...NO_FILTERS, actors: [address] } }} className="button">
              {words}
            </Link>
          </li>
        ))}
      </ul>
      <div className="profile-parts">
        <Names entity={entity} />
        <Joins entity={entity} address={address} />
      </div>
    </article>
  );
}

function Names({ entity: { names, roles, speaksFor } }: { readonly entity: Entity }): ReactNode {
  return (
    <section>
      <h2>Names and roles</h2>
      <ul>
        {names.map(({ name, count }) => (
          <li key={name}>
            <Name text={name} /> <span className="soft small">{plain(count)}</span>
          </li>
        ))}
        {roles.map(({ title, ofName }, index) => (
          <li key={index}>
            <Name text={title} />
            {ofName === undefined ? null : (
              <>
                {' of '}
                <Name text={ofName} />
              </>
            )}
          </li>
        ))}
        {speaksFor === undefined ? null : (
          <li>
            speaks for <Name text={speaksFor} />
          </li>
        )}
      </ul>
    </section>
  );
}

/** How each name of each report was joined to it, in words. */
function Joins({ entity: { joins }, address }: { readonly entity: Entity; readonly address: string }): ReactNode {
  const place = usePlace();
  const reports = useReports({ ...NO_FILTERS, actors: [address] });
  const titles = new Map(
    reports.data?.pages.flatMap(({ items }) => items.map(({ report }) => [report.key, report.title])),
  );
  return (
    <section>
      <h2>Why these names are one</h2>
      <ul>
        {joins.map(({ report, name, reasonWords, score, byPerson }, index) => (
          <li key={index}>
            <Name text={name} />{' '}
            <span className="soft">
              {reasonWords} {byPerson ? '(by a person)' : `(${Math.round(score * 100)} %)`}
            </span>
            <br />
            <Link to={toAddress(place, `r${report}`)} className="small">
              <Name text={titles.get(report) ?? `report r${report}`} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
