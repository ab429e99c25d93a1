import type { ReactNode } from 'react';
import { plain } from '../../words/count-words.ts';
import type { DrawnCount } from './drawn.ts';
import { Opens, type OpensProps } from './lane-item.tsx';
import { cellText, realisText } from './mark-words.ts';

/** Many happenings of one column: how many, and how they are told. */
export function Count(props: OpensProps<DrawnCount>): ReactNode {
  const { drawn, dates, onOpen } = props;
  const { cell, parts, left, width, x, top, count, isCut } = drawn;
  const [lowest] = parts;
  const bottom = lowest ? lowest.y + lowest.height : top;
  const words = cellText(cell, isCut);
  const isUndated = dates === 'subject' && cell.undated > 0;
  const undated = `; of ${plain(cell.undated)} the day is not said, they stand on the day of the report`;
  const more = `${realisText(cell)}${isUndated ? undated : ''}`;
  const hint = (): ReactNode => (
    <>
      <b>{words}</b>
      <p className="hint-more">{more}</p>
    </>
  );
  return (
    <Opens {...props} label={`${words}: ${more}. Open`} hint={hint} onOpen={onOpen}>
      <rect
        className="target"
        x={x - Math.max(width, 12) / 2}
        y={top - 10}
        width={Math.max(width, 12)}
        height={bottom - top + 10}
      />
      {parts.map(({ sort, y, height }) => (
        <rect key={sort} className={`part p-${sort}`} x={left} y={y} width={width} height={height} />
      ))}
      <text x={x} y={top} textAnchor="middle">
        {parts.length === 0 ? '' : plain(count)}
        {isCut ? '+' : ''}
      </text>
    </Opens>
  );
}
