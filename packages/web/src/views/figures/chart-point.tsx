import type { ReactNode } from 'react';
import type { Names } from '../../api/types.ts';
import { hideHint, hintHandlers } from '../../parts/hint-store.ts';
import { Sentence } from '../../parts/words.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toAddress } from '../../place/write-place.ts';
import type { DrawnPoint } from './chart-shape.ts';
import { lookOf } from './claim-looks.ts';
import { pointWords } from './series-words.ts';

interface ChartPointProps {
  readonly drawn: DrawnPoint;
  readonly names: Names;
  readonly claimant: string;
  /** Of the claimant's line in its series. */
  readonly line: number;
  readonly at: number;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** One count: leads to its words, shows its sentence, outlet and day before. */
export function ChartPoint({ drawn, names, claimant, line, at, isStop, onFocus }: ChartPointProps): ReactNode {
  const place = usePlace();
  const cite = names.records[drawn.point.keys.at(-1) ?? -1];
  const words = `${pointWords(drawn.point)}, ${claimant}`;
  const shown = (
    <>
      <Marks drawn={drawn} line={line} />
      <rect className="target" x={drawn.x - 12} y={drawn.y - 12} width="24" height="24" />
    </>
  );
  if (!cite) return <g>{shown}</g>;
  const { onFocus: showHint, ...handlers } = hintHandlers(() => (
    <>
      <Sentence cite={cite} />
      <p className="hint-count">
        <b>{words}</b>
      </p>
    </>
  ));
  return (
    <Link
      to={toAddress(place, cite.address)}
      aria-label={words}
      tabIndex={isStop ? 0 : -1}
      data-point={`${line}.${at}`}
      onClick={hideHint}
      onFocus={(event) => {
        showHint(event);
        onFocus();
      }}
      {...handlers}
    >
      {shown}
    </Link>
  );
}

/** "At least 10" is no 10: only a count that is one has a shape of its own; what is about one is open. */
function Marks({ drawn, line }: { readonly drawn: DrawnPoint; readonly line: number }): ReactNode {
  const { point, sort, x, y, bounds, days, until } = drawn;
  const isReplaced = point.revisedBy.length > 0;
  return (
    <>
      {days ? (
        <path className="days" d={`M${days.from} ${y - 4}v8M${days.from} ${y}H${days.to}M${days.to} ${y - 4}v8`} />
      ) : null}
      {until === undefined ? null : <path className="again" d={`M${until} ${y - 3}v6`} />}
      {bounds ? <path className="whisker" d={WHISKERS[sort](x, bounds)} /> : null}
      {bounds ? null : (
        <path
          className={sort === 'about' || isReplaced ? 'shape open' : 'shape'}
          d={lookOf(line).shape}
          transform={`translate(${x} ${y})`}
        />
      )}
      {isReplaced ? <path className="replaced" d={`M${x - 7} ${y + 7}L${x + 7} ${y - 7}`} /> : null}
      {point.revises.length > 0 ? <path className="revises" d={`M${x - 8} ${y + 8}h16M${x - 8} ${y + 11}h16`} /> : null}
      {sort === 'about' || point.unsettled ? (
        <text className="sign" x={x} y={y - 9} textAnchor="middle" aria-hidden="true">
          {point.unsettled ? '?' : '≈'}
        </text>
      ) : null}
    </>
  );
}

type Bounds = NonNullable<DrawnPoint['bounds']>;

/** A bound is a bar across; what is open ends in an arrow. */
const WHISKERS: Readonly<Record<DrawnPoint['sort'], (x: number, bounds: Bounds) => string>> = {
  'at-least': (x, { low, high }) => `M${x - 6} ${low}h12M${x} ${low}V${Math.max(high, low - 34)}m-4 6l4 -6l4 6`,
  'at-most': (x, { low, high }) => `M${x - 6} ${high}h12M${x} ${high}V${Math.min(low, high + 34)}m-4 -6l4 6l4 -6`,
  range: (x, { low, high }) => `M${x - 6} ${low}h12M${x} ${low}V${high}M${x - 6} ${high}h12`,
  exact: () => '',
  about: () => '',
};
