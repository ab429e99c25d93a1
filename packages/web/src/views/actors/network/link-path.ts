import type { Point } from '../../../parts/drawing/use-hand-moves.ts';

/** A line from one mark to another, bent so that lines between the same two lie apart; px. */
export interface LinkPath {
  /** Path of SVG, from edge to edge of the marks. */
  readonly d: string;
  /** Where its head is, and where that points to, in degrees. */
  readonly end: Point;
  readonly turn: number;
}

interface End {
  readonly at: Point;
  readonly r: number;
}

/** px between two lanes in the middle, and from the head to the mark. */
const [LANE, GAP] = [26, 3];

/**
 * `lane`: 0 for a straight line. Lanes are counted on the same side whichever way a line leads, so that a line there and one back do not
 * lie over each other. `isTurned`: it leads from the mark that comes second.
 */
export function linkPath(
  from: End,
  to: End,
  { lane, isTurned }: { readonly lane: number; readonly isTurned: boolean },
): LinkPath {
  const [ax, ay] = from.at;
  const [bx, by] = to.at;
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const side = (isTurned ? -1 : 1) * lane * LANE;
  const control: Point = [(ax + bx) / 2 - ((by - ay) / length) * side, (ay + by) / 2 + ((bx - ax) / length) * side];
  const start = towards(from.at, control, from.r + GAP);
  const end = towards(to.at, control, to.r + GAP);
  const turn = (Math.atan2(to.at[1] - control[1], to.at[0] - control[0]) * 180) / Math.PI;
  return { d: `M${place(start)}Q${place(control)} ${place(end)}`, end, turn };
}

function towards([x, y]: Point, [tx, ty]: Point, far: number): Point {
  const length = Math.hypot(tx - x, ty - y) || 1;
  return [x + ((tx - x) / length) * far, y + ((ty - y) / length) * far];
}

function place([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

const [THIN, THICK] = [1.2, 5];

/** px: wider for more independent texts. */
export function widthOf(texts: number): number {
  return Math.min(THICK, THIN + Math.sqrt(texts - 1) * 0.9);
}
