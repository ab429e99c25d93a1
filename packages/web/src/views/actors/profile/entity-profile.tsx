import { type ReactNode, useEffect } from 'react';
import { classOf, useEntity } from '../../../api/entities.ts';
import { useSummary } from '../../../api/summary.ts';
import type { EntityProfile as Profile } from '../../../api/types.ts';
import { Name } from '../../../parts/name.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { Notes, Problem } from '../../../parts/states.tsx';
import { go } from '../../../place/history.ts';
import { Link } from '../../../place/link.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { toMore, toView } from '../../../place/write-place.ts';
import { countOf } from '../../../words/count-words.ts';
import { countryName } from '../../../words/country-name.ts';
import { spanWords } from '../../../words/day-words.ts';
import { DecidePanel } from '../decisions/decide-panel.tsx';
import { OwnDecisions } from '../decisions/own-decisions.tsx';
import { Alike } from './alike.tsx';
import { Joins } from './joins.tsx';
import { NameList } from './name-list.tsx';
import { Roles } from './roles.tsx';
import { OwnRows } from './own-rows.tsx';
import './profile.css';

/** One actor or place: names, roles over time, where its rows are, why its names are one, and what people may change of that. */
export function EntityProfile({ address }: { readonly address: string }): ReactNode {
  const place = usePlace();
  const of = classOf(address);
  const { data, error, isPending, refetch } = useEntity(of, address);
  const mayWrite = useSummary().data?.mayWrite === true;
  const name = data?.entity.entity.name;
  const standing = data?.entity.address;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · onrecord`;
  }, [name]);
  // What was merged has gone on: so does its address, which stays in no history.
  const isMoved = standing !== undefined && standing !== address;
  useEffect(() => {
    if (isMoved) go({ ...place, item: standing }, { replace: true });
  }, [isMoved, standing, place]);
  if (isPending) return <Skeleton />;
  if (!data) return <Problem error={error} onRetry={() => void refetch()} />;
  const { entity } = data;
  return (
    <article className="profile">
      <Head profile={data} />
      {mayWrite ? <DecidePanel key={entity.address} entity={entity} records={data.records} /> : null}
      <div className="profile-parts">
        <NameList names={entity.names} />
        {of === 'actor' ? <Roles address={address} firstDay={entity.firstDay} lastDay={entity.lastDay} /> : null}
      </div>
      <OwnRows address={address} />
      <div className="profile-parts">
        <Joins joins={entity.joins} reports={entity.reports} />
        <div>
          <Alike address={address} mayWrite={mayWrite} />
          <OwnDecisions entityKey={entity.entity.key} mayWrite={mayWrite} />
        </div>
      </div>
    </article>
  );
}

function Head({ profile: { entity, records, notes } }: { readonly profile: Profile }): ReactNode {
  const place = usePlace();
  const { firstDay, lastDay, country, speaksFor } = entity;
  const isPlace = entity.class === 'place';
  // A state is its own country.
  const isOwn = country === undefined || countryName(country) === entity.entity.name;
  const all = toMore(toView(place, 'actors'), 'tab', isPlace ? 'places' : undefined);
  return (
    <header>
      <p className="small">
        <Link to={all}>{isPlace ? 'All places' : 'All actors'}</Link>
      </p>
      <h1>
        <Name text={entity.entity.name} />
      </h1>
      <p className="soft">
        {entity.entity.kind === 'unknown' ? 'kind not known' : entity.entity.kind}
        {isOwn ? '' : ` · ${countryName(country)}`}
        {speaksFor === undefined ? null : (
          <>
            {' '}
            · speaks for <Name text={speaksFor} />
          </>
        )}
        {' · '}
        {countOf(records, 'row')} in {countOf(entity.reports, 'report')}
        {firstDay === undefined || lastDay === undefined ? '' : ` · ${spanWords({ from: firstDay, to: lastDay })}`}
        {entity.known === undefined ? '' : ' · in the list of known actors'}
      </p>
      <Notes notes={notes} />
    </header>
  );
}
