import { memo, type ReactNode } from 'react';
import type { Entity } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toActor, toPlace } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import { countryName } from '../../words/country-name.ts';
import { spanWords } from '../../words/day-words.ts';

/** Roles and further names that are shown of one. */
const MOST_ROLES = 3;
const MOST_NAMES = 4;

/** One actor or place in a line: its name, what it is, what else it is called, where it is told of. */
export const EntityRow = memo(function EntityRow({ entity: one }: { readonly entity: Entity }): ReactNode {
  const place = usePlace();
  const { entity, names, roles, reports, firstDay, lastDay, country } = one;
  // A state is its own country.
  const isOwn = country === undefined || countryName(country) === entity.name;
  const others = names.filter(({ name }) => name !== entity.name).slice(0, MOST_NAMES);
  return (
    <article className="entity-row">
      <h2>
        <Link to={one.class === 'place' ? toPlace(place, entity.key) : toActor(place, entity.key)}>
          <Name text={entity.name} />
        </Link>
      </h2>
      <p className="small soft">
        {entity.kind === 'unknown' ? 'kind not known' : entity.kind}
        {isOwn ? '' : ` · ${countryName(country)}`}
      </p>
      <div className="small">
        {roles.length === 0 ? null : (
          <p>
            {roles.slice(0, MOST_ROLES).map(({ title, ofName }, index) => (
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
        )}
        {others.length === 0 ? null : (
          <p className="soft">
            also:{' '}
            {others.map(({ name }, index) => (
              <span key={name}>
                {index === 0 ? '' : ', '}
                <Name text={name} />
              </span>
            ))}
          </p>
        )}
      </div>
      <p className="small soft">
        {countOf(reports, 'report')}
        {firstDay === undefined || lastDay === undefined ? '' : ` · ${spanWords({ from: firstDay, to: lastDay })}`}
      </p>
    </article>
  );
});
