import type { ReactNode } from 'react';
import { type Direction, STEPS_OF } from './next-mark.ts';
import type { Point } from './use-hand-moves.ts';
import './drawing.css';

interface DrawingToolsProps {
  /** What is shown where all is: "all places". */
  readonly all: string;
  readonly onZoom: (by: number) => void;
  /** By shares of the drawing's width and height. */
  readonly onMove: (by: Point) => void;
  readonly onFit: () => void;
}

const ZOOM = 1.7;

const SIGNS: readonly (readonly [Direction, string])[] = [
  ['left', '←'],
  ['up', '↑'],
  ['down', '↓'],
  ['right', '→'],
];

/** What the wheel and dragging do, as buttons. */
export function DrawingTools({ all, onZoom, onMove, onFit }: DrawingToolsProps): ReactNode {
  const tools: readonly (readonly [name: string, sign: string, act: () => void])[] = [
    [
      'Look nearer',
      '+',
      () => {
        onZoom(ZOOM);
      },
    ],
    [
      'Look from farther away',
      '−',
      () => {
        onZoom(1 / ZOOM);
      },
    ],
    [`Show ${all}`, '⤢', onFit],
    ...SIGNS.map(
      ([direction, sign]) =>
        [
          `Look ${direction}`,
          sign,
          () => {
            onMove(STEPS_OF[direction]);
          },
        ] as const,
    ),
  ];
  return (
    <div className="drawing-tools no-print" role="group" aria-label="The part that is shown">
      {tools.map(([name, sign, act]) => (
        <button key={name} type="button" className="button" aria-label={name} title={name} onClick={act}>
          {sign}
        </button>
      ))}
    </div>
  );
}
