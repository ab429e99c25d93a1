import { type ReactNode, useState } from 'react';
import { useFacets } from '../../api/statements.ts';
import { Name } from '../../parts/name.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toFilters } from '../../place/write-place.ts';
import { plain } from '../../words/count-words.ts';
import { type FacetChoice, type FacetGroup, facetGroups } from './facet-choices.ts';
import './facets.css';

/** Choices that are shown before the rest is asked for. */
const SHOWN = 8;
/** Facets that are open where there is room. */
const OPEN: ReadonlySet<string> = new Set(['Speaker', 'Act', 'Outlet']);

/** What the statements have in common; a choice narrows the list to it, or takes the choice back, and leaves its alternatives. */
export function Facets(): ReactNode {
  const { filters } = usePlace();
  const { data } = useFacets(filters);
  const groups = data ? facetGroups(data, filters).filter(({ choices }) => choices.length > 0) : [];
  return (
    <aside className="facets no-print" aria-label="What these statements have in common">
      {groups.map((group) => (
        <Facet key={group.title} group={group} />
      ))}
      {data?.isCut === true ? (
        <p className="soft small">Counted over the newest {plain(data.counted)} statements.</p>
      ) : null}
    </aside>
  );
}

function Facet({ group: { title, choices } }: { readonly group: FacetGroup }): ReactNode {
  // Where they stand above the list, they must not hide it.
  const isWide = useMedia('(min-width: 64rem)');
  const [isAll, setAll] = useState(false);
  const chosen = choices.filter(({ isChosen }) => isChosen).length;
  const most = Math.max(...choices.map(({ rows }) => rows));
  const shown = isAll ? choices : choices.filter((choice, index) => index < SHOWN || choice.isChosen);
  return (
    <details className="facet" open={isWide && (OPEN.has(title) || chosen > 0)}>
      <summary>
        {title}
        {chosen === 0 ? '' : ` (${chosen})`}
      </summary>
      <ul>
        {shown.map((choice) => (
          <Choice key={choice.key} choice={choice} most={most} />
        ))}
      </ul>
      {choices.length > SHOWN ? (
        <button
          type="button"
          className="plain small"
          aria-expanded={isAll}
          onClick={() => {
            setAll(!isAll);
          }}
        >
          {isAll ? 'fewer' : `${choices.length - shown.length} more`}
        </button>
      ) : null}
    </details>
  );
}

function Choice({ choice, most }: { readonly choice: FacetChoice; readonly most: number }): ReactNode {
  const place = usePlace();
  const { name, about, rows, isChosen, filters } = choice;
  return (
    <li>
      <Link to={toFilters(place, filters)} aria-current={isChosen ? 'true' : undefined}>
        <span>
          <span aria-hidden="true" className="tick">
            {isChosen ? '✓' : ''}
          </span>
          <Name text={name} />
          <span className="soft">{about}</span>
        </span>
        <span className="soft">{plain(rows)}</span>
        <progress aria-hidden="true" value={rows} max={most} />
      </Link>
    </li>
  );
}
