import type { Realis } from '@onrecord/model';

/** A shape around (0, 0), 5 px in each direction: the signs of REALIS_MARKS, drawn. */
interface RealisShape {
  readonly path: string;
  readonly isFull: boolean;
}

/** Full ones for what is told as fact, open ones for what may come, crosses for what is said not to be. */
export const REALIS_SHAPES: Readonly<Record<Realis, RealisShape>> = {
  actual: { path: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0', isFull: true },
  planned: { path: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0', isFull: false },
  threatened: { path: 'M0 -5.5L5.5 4.5H-5.5Z', isFull: true },
  demanded: { path: 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z', isFull: false },
  offered: { path: 'M0 -5.5L5.5 0L0 5.5L-5.5 0ZM-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0', isFull: false },
  possible: { path: 'M-3 -2.5a3 2.7 0 1 1 4.4 2.4Q0 0.8 0 2M0 4v1', isFull: false },
  conditional: {
    path: 'M-5.2 -2.5a2.2 2.4 0 1 1 3.2 2.2Q-3 0.6 -3 2M-3 4v1M0.8 -2.5a2.2 2.4 0 1 1 3.2 2.2Q3 0.6 3 2M3 4v1',
    isFull: false,
  },
  negated: { path: 'M-4 -4L4 4M4 -4L-4 4', isFull: false },
  denied: {
    path: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M-3.4 -3.4L3.4 3.4M3.4 -3.4L-3.4 3.4',
    isFull: false,
  },
};
