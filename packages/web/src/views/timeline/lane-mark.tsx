import type { ReactNode } from 'react';
import { hideHint } from '../../parts/hint-store.ts';
import { Sentence } from '../../parts/words.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toAddress } from '../../place/write-place.ts';
import { REALIS_MARKS } from '../../words/realis-marks.ts';
import type { DrawnMark, Reachable } from './drawn.ts';
import { type ItemProps, reachProps } from './lane-item.tsx';
import { markText } from './mark-words.ts';
import { REALIS_SHAPES } from './realis-shapes.ts';

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

/** What leads to the words of a record. */
export function ToWords(props: ToWordsProps): ReactNode {
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
export function Shape({ x, y, record, answer, dates }: ShapeProps): ReactNode {
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
