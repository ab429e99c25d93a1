import type { ReactNode } from 'react';
import { useFacets } from '../../api/statements.ts';
import { Name } from '../../parts/name.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { Link } from '../../place/link.tsx';
import type { Filters } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { toFilters } from '../../place/write-place.ts';
import { plain } from '../../words/count-words.ts';

interface Choice {
  readonly name: string;
  readonly rows: number;
  /** What it narrows to; undefined where the archive cannot be asked for it alone. */
  readonly change: Partial<Filters> | undefined;
  readonly isChosen: boolean;
}

const MOST = 10;

/** What the statements have in common; a choice narrows the list to it, or takes the choice back. */
export function Facets(): ReactNode {
  const { filters } = usePlace();
  const { data } = useFacets(filters);
  if (!data) return <aside className="facets" aria-label="What these statements have in common" />;
  const speakers = data.speakers.map(({ value, rows }) => {
    const key = `a${value.key}`;
    const isChosen = filters.actors.includes(key);
    const actors = isChosen ? filters.actors.filter((one) => one !== key) : [key];
    return { name: value.name, rows, change: { actors }, isChosen };
  });
  const acts = data.acts.map(({ value, rows }) => {
    const isChosen = filters.types.includes(value);
    const types = isChosen ? filters.types.filter((one) => one !== value) : [...filters.types, value];
    return { name: value, rows, change: { types }, isChosen };
  });
  const counted = (values: readonly { readonly value: string | { readonly name: string }; readonly rows: number }[]) =>
    values.map(({ value, rows }) => ({
      name: typeof value === 'string' ? value : value.name,
      rows,
      change: undefined,
      isChosen: false,
    }));
  return (
    <aside className="facets no-print" aria-label="What these statements have in common">
      <Facet title="Speaker" choices={speakers} />
      <Facet title="Act" choices={acts} />
      <Facet title="Mode" choices={counted(data.modes)} />
      <Facet title="To" choices={counted(data.addressees)} />
      <Facet title="Outlet" choices={counted(data.outlets)} />
      {data.isCut ? <p className="soft small">Counted over the newest {plain(data.counted)} statements.</p> : null}
    </aside>
  );
}

function Facet({ title, choices }: { readonly title: string; readonly choices: readonly Choice[] }): ReactNode {
  const place = usePlace();
  // Where they stand above the list, they must not hide it.
  const isWide = useMedia('(min-width: 48rem)');
  if (choices.length === 0) return null;
  const most = Math.max(...choices.map(({ rows }) => rows));
  return (
    <details className="facet" open={isWide && (title === 'Speaker' || title === 'Act')}>
      <summary>{title}</summary>
      <ul>
        {choices.slice(0, MOST).map(({ name, rows, change, isChosen }, index) => {
          const words = (
            <>
              <Name text={name} /> <span className="soft">{plain(rows)}</span>
              <progress aria-hidden="true" value={rows} max={most} />
            </>
          );
          return (
            <li key={index}>
              {change ? (
                <Link to={toFilters(place, change)} aria-current={isChosen ? 'true' : undefined}>
                  {words}
                </Link>
              ) : (
                <span>{words}</span>
              )}
            </li>
          );
        })}
        {choices.length > MOST ? <li className="soft small">and {choices.length - MOST} more</li> : null}
      </ul>
    </details>
  );
}
