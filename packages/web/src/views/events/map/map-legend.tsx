import type { ReactNode } from 'react';
import type { RealisSort } from '../../../words/realis-marks.ts';
import { MarkShape } from './mark-shape.tsx';

const SORTS: readonly { readonly sort: RealisSort; readonly words: string }[] = [
  { sort: 'fact', words: 'told as fact' },
  { sort: 'threat', words: 'threatened' },
  { sort: 'ahead', words: 'planned, demanded, offered, possible' },
  { sort: 'not', words: 'denied, said not to be' },
];

/** What the shapes of the map mean. */
export function MapLegend(): ReactNode {
  return (
    <ul className="map-legend small" aria-label="Signs of the map">
      {SORTS.map(({ sort, words }) => (
        <li key={sort}>
          <Sign>
            <MarkShape sort={sort} r={6} isWide={false} />
          </Sign>
          {words}
        </li>
      ))}
      <li>
        <Sign>
          <MarkShape sort="fact" r={6} isWide />
        </Sign>
        somewhere in a region or country: the ring is as wide, and no border
      </li>
      <li>
        <Sign>
          <rect className="several" x={-6} y={-6} width={12} height={12} rx={2} />
        </Sign>
        several places, parted by looking nearer
      </li>
      <li>The number in a mark, and its size: independent texts</li>
    </ul>
  );
}

function Sign({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg className="legend-sign" width="20" height="18" viewBox="-10 -9 20 18" aria-hidden="true">
      {children}
    </svg>
  );
}
