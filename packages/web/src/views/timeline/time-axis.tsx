import type { ReactNode } from 'react';
import type { TimeScale } from '../../time/time-scale.ts';

/** px */
const HEIGHT = 22;

/** Days over the lanes; it stays in sight while the lanes are scrolled. */
export function TimeAxis({ scale }: { readonly scale: TimeScale }): ReactNode {
  return (
    <svg className="time-axis" width={scale.width} height={HEIGHT} aria-hidden="true">
      {scale.ticks.map(({ ms, x, words, wordsX }) => (
        <g key={ms}>
          <path d={`M${x} ${HEIGHT - 5}v5`} />
          <text x={wordsX} y={HEIGHT - 8} textAnchor="middle">
            {words}
          </text>
        </g>
      ))}
    </svg>
  );
}
