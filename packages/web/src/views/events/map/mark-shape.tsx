import type { ReactNode } from 'react';
import type { RealisSort } from '../../../words/realis-marks.ts';

interface MarkShapeProps {
  readonly sort: RealisSort;
  readonly r: number;
  /** Somewhere in an area: not filled, but hatched. */
  readonly isWide: boolean;
}

const SHAPES: Readonly<Record<RealisSort, (r: number) => ReactNode>> = {
  fact: (r) => <circle r={r} />,
  ahead: (r) => <circle r={r} />,
  threat: (r) => <path d={`M0 ${-r * 1.15}L${r * 1.1} ${r * 0.8}H${-r * 1.1}Z`} />,
  not: (r) => (
    <>
      <circle r={r} />
      <circle r={Math.max(1, r - 3)} />
    </>
  ),
};

/** How it is told, as a shape and a line: a full disc for what is told as fact, others open, each with a line of its own. */
export function MarkShape({ sort, r, isWide }: MarkShapeProps): ReactNode {
  return (
    <g className={`shape m-${sort}`}>
      <g className="ground">{SHAPES[sort](r)}</g>
      {isWide ? <circle r={r} className="wide" fill="url(#map-hatch)" /> : null}
    </g>
  );
}

/** px between the small signs beside a mark. */
const STEP = 9;

/** Other ways in which events of the same place are told, as small signs at its upper edge. */
export function AlsoTold({ sorts, r }: { readonly sorts: readonly RealisSort[]; readonly r: number }): ReactNode {
  return sorts.map((sort, index) => (
    <g key={sort} transform={`translate(${r * 0.75 + index * STEP} ${-r * 0.75 - 2})`} className="also">
      <MarkShape sort={sort} r={4} isWide={false} />
    </g>
  ));
}
