import type { ReactNode } from 'react';
import { classOf, type EntityClass } from '../../../api/entities.ts';
import { useFew } from '../../../api/few.ts';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { Problem } from '../../../parts/states.tsx';
import { Link } from '../../../place/link.tsx';
import { countFilters, type Filters, type View } from '../../../place/place.ts';
import { usePlace } from '../../../place/use-place.ts';
import { toView, withRole } from '../../../place/write-place.ts';
import { drawEvents, drawFigures, drawPositions, drawStatements } from './few-rows.tsx';

/** One part of a profile: a few rows of a list, and where all of them are. */
interface RowsPart {
  readonly title: string;
  readonly view: View;
  readonly path: string;
  /** The filters of the bar with this one in its role. */
  readonly filters: (filters: Filters, address: string) => Filters;
  /** Draws what the list answers; undefined where there is nothing. */
  readonly draw: (answer: never) => ReactNode | undefined;
  readonly all: string;
}

const SHOWN = 3;

const role =
  (name: Parameters<typeof withRole>[1]) =>
  (filters: Filters, address: string): Filters =>
    withRole(filters, name, [address]);
const at = (filters: Filters, address: string): Filters => ({ ...filters, places: [address] });

const STATEMENTS = { view: 'statements', path: '/statements', draw: drawStatements } as const;
const EVENTS = { view: 'events', path: '/events', draw: drawEvents } as const;
const FIGURES = { view: 'figures', path: '/figures', draw: drawFigures } as const;

const PARTS: Readonly<Record<EntityClass, readonly RowsPart[]>> = {
  actor: [
    { ...STATEMENTS, title: 'Statements made', filters: role('speaker'), all: 'all statements made' },
    { ...STATEMENTS, title: 'Said about this actor', filters: role('about'), all: 'all said about this actor' },
    {
      title: 'Positions',
      view: 'positions',
      path: '/positions',
      draw: drawPositions,
      filters: role('party'),
      all: 'all positions',
    },
    { ...EVENTS, title: 'Events as the doer', filters: role('doer'), all: 'all events as the doer' },
    {
      ...EVENTS,
      title: 'Events as the one acted on',
      filters: role('recipient'),
      all: 'all events as the one acted on',
    },
    { ...FIGURES, title: 'Counts claimed', filters: role('source'), all: 'all counts claimed' },
  ],
  place: [
    { ...EVENTS, title: 'Events here', filters: at, all: 'all events here' },
    { ...FIGURES, title: 'Counts here', filters: at, all: 'all counts here' },
  ],
};

/** Where an actor or place is in the record: the latest rows of each sort. */
export function OwnRows({ address }: { readonly address: string }): ReactNode {
  return (
    <div className="profile-parts own-rows">
      {PARTS[classOf(address)].map((part) => (
        <Part key={part.title} part={part} address={address} />
      ))}
    </div>
  );
}

function Part({ part, address }: { readonly part: RowsPart; readonly address: string }): ReactNode {
  const place = usePlace();
  const around = { ...place.filters, actors: [], roles: [], types: [], modes: [], kinds: [] };
  const filters = part.filters(around, address);
  const isNarrowed = countFilters(around) > 0;
  const { data, error, refetch } = useFew<never>(part.path, filters, SHOWN);
  const drawn = data && part.draw(data);
  return (
    <section>
      <h2>{part.title}</h2>
      {error ? <Problem error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton rows={2} />}
      {data && !drawn ? <p className="small soft">None{isNarrowed ? ' with the filters of the bar' : ''}.</p> : drawn}
      {drawn ? (
        <p className="small">
          <Link to={{ ...toView(place, part.view), filters }}>{part.all}</Link>
        </p>
      ) : null}
    </section>
  );
}
