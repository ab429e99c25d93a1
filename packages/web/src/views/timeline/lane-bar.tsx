import type { ReactNode } from 'react';
import { plain } from '../../words/count-words.ts';
import type { DrawnBar } from './drawn.ts';
import { Opens, type OpensProps } from './lane-item.tsx';
import { Shape, ToWords } from './lane-mark.tsx';
import { cellText, realisText } from './mark-words.ts';

/** A day that is not known, drawn as long as what is not known of it. */
export function Bar(props: OpensProps<DrawnBar>): ReactNode {
  const { drawn, answer } = props;
  const { left, right, y, hasStart, hasEnd, sort, cell, count, x, labelX } = drawn;
  const [first] = cell.marks;
  const single = count === 1 ? first : undefined;
  const line = `M${left} ${y}H${right}${hasStart ? `M${left + 1} ${y - 4}v8` : ''}${hasEnd ? `M${right - 1} ${y - 4}v8` : ''}`;
  const shape = (
    <>
      <rect className="target" x={left} y={y - 6} width={Math.max(right - left, 12)} height="12" />
      <path className={`reach r-${sort}`} d={line} />
      {single === undefined ? (
        <>
          <rect className="ground" x={labelX - 8} y={y - 6} width="16" height="12" />
          <text x={labelX} y={y + 4} textAnchor="middle">
            {plain(count)}
          </text>
        </>
      ) : (
        <Shape x={x} y={y} record={single} answer={answer} dates="report" />
      )}
    </>
  );
  if (single !== undefined) {
    return (
      <ToWords {...props} record={single}>
        {shape}
      </ToWords>
    );
  }
  const words = `${cellText(cell)}, on which of these days is not known`;
  const hint = (): ReactNode => (
    <>
      <b>{words}</b>
      <p className="hint-more">{realisText(cell)}</p>
    </>
  );
  return (
    <Opens {...props} label={`${words}: ${realisText(cell)}. Open`} hint={hint}>
      {shape}
    </Opens>
  );
}
