/** Where a key of an arrow leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const WAYS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** What lies aside counts so much farther than what lies ahead. */
const ASIDE = 2;

/** The nearest thing in a direction; undefined where nothing lies there. */
export function nextMark<T extends Placed>(all: readonly T[], from: Placed, direction: Direction): T | undefined {
  const [wayX, wayY] = WAYS[direction];
  let best: { readonly one: T; readonly far: number } | undefined;
  for (const one of all) {
    const [dx, dy] = [one.x - from.x, one.y - from.y];
    const ahead = dx * wayX + dy * wayY;
    const aside = Math.abs(dx * wayY - dy * wayX);
    if (one.id === from.id || ahead <= 0) continue;
    const far = ahead + aside * ASIDE;
    if (!best || far < best.far) best = { one, far };
  }
  return best?.one;
}

/** Share of a drawing that one step moves what it shows. */
const STEP = 0.25;

/** How a drawing moves to look in a direction, as shares of its width and height. */
export const STEPS_OF: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [STEP, 0],
  right: [-STEP, 0],
  up: [0, STEP],
  down: [0, -STEP],
};

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export function directionOf(key: string): Direction | undefined {
  return KEYS[key];
}
