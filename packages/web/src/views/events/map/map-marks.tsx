import { memo, type ReactNode } from 'react';
import type { Cite } from '../../../api/types.ts';
import { hintHandlers } from '../../../parts/hint-store.ts';
import { plain } from '../../../words/count-words.ts';
import type { Cluster } from './clusters.ts';
import { AlsoTold, MarkShape } from './mark-shape.tsx';
import { MarkHint, markLabel } from './mark-words.tsx';
import type { PlaceMark } from './place-marks.ts';

/** px: smaller areas are not seen beside their mark, larger ones are drawn as a line alone. */
const [SEEN, LARGE] = [3, 170];

/** The discs within which it happened: below all marks, as they lie over each other. */
export function MapAreas({ marks }: { readonly marks: readonly PlaceMark[] }): ReactNode {
  return marks
    .filter(({ reach, r }) => reach > r + SEEN)
    .map(({ key, x, y, reach, isWide }) => (
      <circle
        key={key}
        className="area"
        cx={x}
        cy={y}
        r={reach}
        fill={isWide && reach < LARGE ? 'url(#map-hatch-wide)' : 'none'}
        aria-hidden="true"
      />
    ));
}

interface MapMarkProps {
  readonly cluster: Cluster;
  readonly records: Readonly<Record<string, Cite>>;
  /** Whether Tab leads to it: arrows lead to the others. */
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  /** Nothing of it is told of the days that are being chosen. */
  readonly isOut: boolean;
  readonly onOpen: (cluster: Cluster) => void;
  readonly onFocus: (id: string) => void;
}

/** One place, or several that lie too near to each other, with the number of its texts or places. */
export const MapMark = memo(function MapMark(props: MapMarkProps): ReactNode {
  const { cluster, records, isCurrent, isOpen, isOut, onOpen, onFocus } = props;
  const { id, x, y, r, marks } = cluster;
  const [first] = marks;
  const hint = hintHandlers(() => <MarkHint cluster={cluster} records={records} />);
  const [sort = 'fact', ...others] = first?.sorts ?? [];
  return (
    <g
      className={['mark', isOpen ? 'open' : '', isOut ? 'out' : ''].filter((name) => name !== '').join(' ')}
      transform={`translate(${x} ${y})`}
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={markLabel(cluster)}
      aria-pressed={isOpen}
      data-mark={id}
      {...hint}
      onFocus={(event) => {
        onFocus(id);
        hint.onFocus(event);
      }}
      onClick={() => {
        onOpen(cluster);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(cluster);
      }}
    >
      {marks.length === 1 && first ? (
        <>
          <MarkShape sort={sort} r={r} isWide={first.isWide} />
          <AlsoTold sorts={others} r={r} />
          <text className={`count m-${sort}`} dy="0.35em">
            {plain(first.item.texts)}
          </text>
        </>
      ) : (
        <>
          <rect className="several" x={-r} y={-r} width={2 * r} height={2 * r} rx={3} />
          <text className="count several-count" dy="0.35em">
            {plain(marks.length)}
          </text>
        </>
      )}
    </g>
  );
});
