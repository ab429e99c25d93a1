import { type ReactNode, useState } from 'react';
import { useEntities } from '../../api/entities.ts';
import { itemsOf } from '../../api/paged.ts';
import type { Entity } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Later } from '../../parts/later.tsx';
import { PagedList } from '../../parts/paged-list.tsx';
import { Link } from '../../place/link.tsx';
import { ViewSwitch } from '../../parts/view-switch.tsx';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toActor } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import { spanWords } from '../../words/day-words.ts';
import { ActorProfile } from './actor-profile.tsx';
import './actors.css';

const TABS = [
  { value: undefined, words: 'list' },
  { value: 'network', words: 'network' },
] as const;

/** The network comes when it is first wanted. */
const loadNetwork = () => import('./network/network-view.tsx').then(({ NetworkView }) => NetworkView);

/** Who is who across reports; one of them at its own address; and who acts on or speaks about whom. */
export function ActorsView(): ReactNode {
  const place = usePlace();
  if (place.item !== undefined) return <ActorProfile address={place.item} />;
  return moreOf(place, 'tab') === 'network' ? <Network /> : <ActorList />;
}

function Network(): ReactNode {
  return (
    <>
      <div className="view-head">
        <h1>Actors</h1>
        <p className="small">Who speaks to or about whom, and who acts on whom, as the reports tell it.</p>
        <ViewSwitch name="tab" ways={TABS} label="Shown as" />
      </div>
      <Later load={loadNetwork}>
        <div className="drawing-waits" role="status" aria-label="Loading" />
      </Later>
    </>
  );
}

function ActorList(): ReactNode {
  const [typed, setTyped] = useState('');
  const list = useEntities('actor', typed.trim() === '' ? undefined : typed.trim());
  return (
    <>
      <div className="view-head">
        <h1>Actors</h1>
        <p className="small">Joined across reports; each join has its reason.</p>
        <ViewSwitch name="tab" ways={TABS} label="Shown as" />
        <label className="actor-search">
          <span className="unseen">Part of a name or role</span>
          <input
            type="search"
            placeholder="Part of a name or role"
            value={typed}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
            }}
          />
        </label>
      </div>
      <PagedList list={list} what="actors">
        <ul className="actors">
          {itemsOf(list).map((actor) => (
            <ActorLine key={actor.address} actor={actor} />
          ))}
        </ul>
      </PagedList>
    </>
  );
}

function ActorLine({
  actor: { entity, names, roles, reports, firstDay, lastDay },
}: {
  readonly actor: Entity;
}): ReactNode {
  const place = usePlace();
  const others = names.filter(({ name }) => name !== entity.name).slice(0, 4);
  return (
    <li data-row>
      <h2>
        <Link to={toActor(place, entity.key)}>
          <Name text={entity.name} />
        </Link>{' '}
        <span className="soft small">{entity.kind === 'unknown' ? 'kind not known' : entity.kind}</span>
      </h2>
      <p className="small">
        {roles.slice(0, 3).map(({ title, ofName }, index) => (
          <span key={index}>
            {index === 0 ? '' : '; '}
            <Name text={title} />
            {ofName === undefined ? null : (
              <>
                {', '}
                <Name text={ofName} />
              </>
            )}
          </span>
        ))}
      </p>
      {others.length === 0 ? null : (
        <p className="small soft">
          also:{' '}
          {others.map(({ name }, index) => (
            <span key={name}>
              {index === 0 ? '' : ', '}
              <Name text={name} />
            </span>
          ))}
        </p>
      )}
      <p className="small soft">
        {countOf(reports, 'report')}
        {firstDay === undefined || lastDay === undefined ? '' : ` · ${spanWords({ from: firstDay, to: lastDay })}`}
      </p>
    </li>
  );
}
