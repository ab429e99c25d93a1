import type { Point, Zoom } from '../../../parts/drawing/use-hand-moves.ts';
import type { BoxSize } from '../../../parts/use-size.ts';
import type { Positions } from './settle.ts';

/** What part of a flat drawing is shown: its point in the middle, and px a unit of it. */
export interface PanView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const [LEAST, MOST] = [0.1, 6];
/** px around all: marks have a size, and names stand beside them. */
const MARGIN = { x: 70, y: 36 } as const;

export function shownAt({ x, y, scale }: PanView, { width, height }: BoxSize, [left, top]: Point): Point {
  return [width / 2 + (left - x) * scale, height / 2 + (top - y) * scale];
}

export function panned(view: PanView, [dx, dy]: Point): PanView {
  return { ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale };
}

/** What is at the point stays there. */
export function zoomedAt(view: PanView, { width, height }: BoxSize, { by, at }: Zoom): PanView {
  const scale = Math.min(MOST, Math.max(LEAST, view.scale * by));
  const [dx, dy] = [at[0] - width / 2, at[1] - height / 2];
  return { scale, x: view.x + dx / view.scale - dx / scale, y: view.y + dy / view.scale - dy / scale };
}

/** Marks of a network that is drawn small are small too, but not too small for a finger. */
export function markScale({ scale }: PanView): number {
  return Math.min(1, Math.max(0.6, scale));
}

/** The view in which all are seen. */
export function fitPan(positions: Positions, { width, height }: BoxSize): PanView {
  const points = [...positions.values()];
  if (points.length === 0) return { x: 0, y: 0, scale: 1 };
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = (width - 2 * MARGIN.x) / Math.max(1, right - left);
  const down = (height - 2 * MARGIN.y) / Math.max(1, bottom - top);
  const scale = Math.min(1.4, Math.max(LEAST, Math.min(across, down)));
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale };
}

/** "12.5,-80,0.75", for the address of the page. */
export function writePan({ x, y, scale }: PanView): string {
  return [x.toFixed(1), y.toFixed(1), scale.toFixed(4)].join(',');
}

export function parsePan(text: string | undefined): PanView | undefined {
  if (text === undefined || !/^-?\d{1,5}(?:\.\d+)?,-?\d{1,5}(?:\.\d+)?,\d(?:\.\d+)?$/.test(text)) return undefined;
  const [x = 0, y = 0, scale = 1] = text.split(',').map(Number);
  return { x, y, scale: Math.min(MOST, Math.max(LEAST, scale)) };
}
