import type { ReactNode } from 'react';
import type { LanesAnswer } from '../../api/types.ts';
import { hideHint, hintHandlers } from '../../parts/hint-store.ts';
import { Sentence } from '../../parts/words.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toAddress } from '../../place/write-place.ts';
import { plain } from '../../words/count-words.ts';
import { REALIS_MARKS } from '../../words/realis-marks.ts';
import type { DrawnBar, DrawnCount, DrawnMark, Reachable } from './lanes-shape.ts';
import { cellText, markText, realisText } from './mark-words.ts';
import { REALIS_SHAPES } from './realis-shapes.ts';

interface ItemProps<T extends Reachable> {
  readonly drawn: T;
  readonly answer: LanesAnswer;
  readonly dates: 'subject' | 'report';
  readonly isActive: boolean;
  readonly onReach: (one: Reachable) => void;
}

interface OpensProps<T extends Reachable> extends ItemProps<T> {
  readonly onOpen: (one: T) => void;
}

/** What everything in a lane has: one of all is in the order of the tab key. */
function reachProps({ drawn, isActive, onReach }: ItemProps<Reachable>, hint: () => ReactNode) {
  const { onFocus, ...handlers } = hintHandlers(hint);
  return {
    'data-reach': drawn.id,
    tabIndex: isActive ? 0 : -1,
    ...handlers,
    onFocus: (event: { currentTarget: Element }) => {
      onFocus(event);
      onReach(drawn);
    },
  };
}

/** A single happening, leading to its words. */
export function Mark(props: ItemProps<DrawnMark>): ReactNode {
  const { drawn, answer } = props;
  return (
    <ToWords {...props} record={drawn.key}>
      <circle className="target" cx={drawn.x} cy={drawn.y} r="8" />
      <Shape x={drawn.x} y={drawn.y} record={drawn.key} answer={answer} dates={props.dates} />
    </ToWords>
  );
}

interface ToWordsProps extends ItemProps<Reachable> {
  readonly record: number;
  readonly children: ReactNode;
}

function ToWords(props: ToWordsProps): ReactNode {
  const { answer, dates, record, children } = props;
  const place = usePlace();
  const mark = answer.marks[record];
  const cite = answer.records[record];
  if (!mark || !cite) return <g>{children}</g>;
  const words = markText(mark, answer, dates);
  const hint = (): ReactNode => (
    <>
      <Sentence cite={cite} />
      <p className="hint-more">{words}</p>
    </>
  );
  return (
    <Link to={toAddress(place, cite.address)} aria-label={words} onClick={hideHint} {...reachProps(props, hint)}>
      {children}
    </Link>
  );
}

interface ShapeProps extends Pick<ItemProps<Reachable>, 'answer' | 'dates'> {
  readonly x: number;
  readonly y: number;
  readonly record: number;
}

/** The sign of what is told; with a dash before it where no day is said and it stands on the day of its report. */
function Shape({ x, y, record, answer, dates }: ShapeProps): ReactNode {
  const fact = answer.marks[record]?.fact;
  if (!fact) return null;
  const { path, isFull } = REALIS_SHAPES[fact.realis];
  const isUndated = dates === 'subject' && fact.when === undefined;
  return (
    <g transform={`translate(${x} ${y})`} className={`sign s-${REALIS_MARKS[fact.realis].sort}`}>
      {isUndated ? <path className="undated" d="M-10 0h3.5" /> : null}
      <path className={isFull ? 'full' : 'open'} d={path} />
    </g>
  );
}

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

interface OpensElementProps<T extends Reachable> extends OpensProps<T> {
  readonly label: string;
  readonly hint: () => ReactNode;
  readonly children: ReactNode;
}

function Opens<T extends Reachable>(props: OpensElementProps<T>): ReactNode {
  const { drawn, label, hint, onOpen, children } = props;
  const open = (): void => {
    hideHint();
    onOpen(drawn);
  };
  return (
    <g
      role="button"
      className="opens"
      aria-label={label}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
      {...reachProps(props, hint)}
    >
      {children}
    </g>
  );
}
