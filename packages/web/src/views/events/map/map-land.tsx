import { type ReactNode, useMemo } from 'react';
import { pathsOf } from './land.ts';
import { isWorld, type MapView, type Size } from './map-view.ts';
import { useLand } from './use-land.ts';

interface MapLandProps {
  readonly view: MapView;
  readonly size: Size;
}

/** Land and borders, in as much detail as can be seen. */
export function MapLand({ view, size }: MapLandProps): ReactNode {
  const coarse = useLand('coarse', true);
  const fine = useLand('fine', !isWorld(view));
  const land = isWorld(view) ? coarse : (fine ?? coarse);
  const paths = useMemo(() => land && pathsOf(land, view, size), [land, view, size]);
  return (
    <g aria-hidden="true" className="ground-map">
      {paths && paths.sphere !== '' ? <path className="sea" d={paths.sphere} /> : null}
      {paths && paths.sphere === '' ? <rect className="sea" width={size.width} height={size.height} /> : null}
      <path className="land" d={paths?.land ?? ''} />
      <path className="borders" d={paths?.borders ?? ''} />
    </g>
  );
}
