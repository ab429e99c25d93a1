import type { ReactNode } from 'react';
import type { FigureItem } from '../../api/types.ts';
import { type Box, scaleOf } from './chart-scale.ts';
import { linesOf } from './chart-shape.ts';
import { lookOf } from './claim-looks.ts';

const BOX: Box = { width: 112, height: 34, left: 5, right: 5, top: 5, bottom: 5 };

/** The course of a series, small: one step line a claimant, an arrow where the last count is open. */
export function Spark({ item }: { readonly item: FigureItem }): ReactNode {
  const scale = scaleOf(item, BOX);
  if (!scale) return null;
  return (
    <svg className="spark" width={BOX.width} height={BOX.height} aria-hidden="true">
      {linesOf(item, scale, BOX).map(({ index, points, stretches }) => {
        const last = points.at(-1);
        return (
          <g key={index} className={`claim ${lookOf(index).name}`}>
            {stretches.map(({ path, isExact }) => (
              <path key={path} className={isExact ? 'step' : 'step bound'} d={path} />
            ))}
            {last?.bounds ? (
              <path
                className="whisker"
                d={`M${last.x - 3} ${last.bounds.low}h6M${last.x} ${last.bounds.low}V${last.bounds.high}`}
              />
            ) : last ? (
              <path
                className={last.sort === 'about' ? 'shape open' : 'shape'}
                d={lookOf(index).shape}
                transform={`translate(${last.x} ${last.y}) scale(0.6)`}
              />
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
