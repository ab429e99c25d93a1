import type { ReactNode } from 'react';
import type { Point } from './map-view.ts';

interface MapToolsProps {
  readonly onZoom: (by: number) => void;
  /** By shares of the map's width and height. */
  readonly onMove: (by: Point) => void;
  readonly onFit: () => void;
}

const ZOOM = 1.7;
const STEP = 0.3;

const MOVES: readonly { readonly name: string; readonly sign: string; readonly by: Point }[] = [
  { name: 'Look west', sign: '←', by: [STEP, 0] },
  { name: 'Look north', sign: '↑', by: [0, STEP] },
  { name: 'Look south', sign: '↓', by: [0, -STEP] },
  { name: 'Look east', sign: '→', by: [-STEP, 0] },
];

/** What the wheel and dragging do, as buttons. */
export function MapTools({ onZoom, onMove, onFit }: MapToolsProps): ReactNode {
  const zooms = [
    {
      name: 'Look nearer',
      sign: '+',
      act: () => {
        onZoom(ZOOM);
      },
    },
    {
      name: 'Look from farther away',
      sign: '−',
      act: () => {
        onZoom(1 / ZOOM);
      },
    },
    { name: 'Show all places', sign: '⤢', act: onFit },
  ];
  return (
    <div className="map-tools no-print" role="group" aria-label="The part that is shown">
      {zooms.map(({ name, sign, act }) => (
        <button key={name} type="button" className="button" aria-label={name} title={name} onClick={act}>
          {sign}
        </button>
      ))}
      {MOVES.map(({ name, sign, by }) => (
        <button
          key={name}
          type="button"
          className="button"
          aria-label={name}
          title={name}
          onClick={() => {
            onMove(by);
          }}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
