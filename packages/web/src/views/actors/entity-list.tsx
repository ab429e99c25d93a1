import type { ReactNode } from 'react';
import { ACTOR_KINDS, PLACE_KINDS } from '@onrecord/model';
import { ENTITY_SORTS, type EntityClass, useEntityList } from '../../api/entities.ts';
import { LongRows } from '../../parts/long-rows.tsx';
import { go } from '../../place/history.ts';
import { countFilters } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import { EntityRow } from './entity-row.tsx';
import { NameSearch } from './name-search.tsx';

/** px of a row before it is measured. */
const ROW = 58;

const KINDS: Readonly<Record<EntityClass, readonly string[]>> = { actor: ACTOR_KINDS, place: PLACE_KINDS };
const SORT_WORDS = { reports: 'in most reports first', latest: 'told of last first', name: 'by name' } as const;

/** Actors or places, to be narrowed by name and kind and sorted; all of it stands in the address. */
export function EntityList({ of }: { readonly of: EntityClass }): ReactNode {
  const place = usePlace();
  const search = moreOf(place, 'name');
  const type = KINDS[of].find((kind) => kind === moreOf(place, 'of'));
  const sort = ENTITY_SORTS.find((one) => one === moreOf(place, 'sort')) ?? 'reports';
  const list = useEntityList(of, { search, type, sort });
  const set = (name: string, value: string | undefined): void => {
    go(toMore(place, name, value));
  };
  return (
    <>
      <div className="entity-tools no-print">
        <NameSearch
          key={of}
          value={search}
          onSearch={(words) => {
            go(toMore(place, 'name', words), { replace: true });
          }}
        />
        <label>
          <span className="unseen">Kind</span>
          <select
            value={type ?? ''}
            onChange={({ currentTarget: { value } }) => {
              set('of', value === '' ? undefined : value);
            }}
          >
            <option value="">all kinds</option>
            {KINDS[of].map((kind) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="unseen">Order</span>
          <select
            value={sort}
            onChange={({ currentTarget: { value } }) => {
              set('sort', value === 'reports' ? undefined : value);
            }}
          >
            {ENTITY_SORTS.map((one) => (
              <option key={one} value={one}>
                {SORT_WORDS[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {countFilters(place.filters) > 0 ? (
        <p className="small soft">{of === 'actor' ? 'Actors' : 'Places'} are not narrowed by the bar on top.</p>
      ) : null}
      <LongRows
        list={list}
        what={`${of}s`}
        height={ROW}
        className="actors"
        draw={({ item }) => <EntityRow entity={item} />}
      />
    </>
  );
}
