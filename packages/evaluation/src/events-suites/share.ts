import { bootstrap, type Interval } from '../bootstrap.ts';

/** How often a thing was right of how often it was asked. */
export interface Count {
  readonly right: number;
  readonly asked: number;
}

/** A count over records with its 95 % interval (bootstrap over records). */
export interface Share extends Count {
  readonly interval: Interval;
}

/** One count: nothing is asked, or right or wrong. */
export function asked(right: boolean | undefined): Count {
  return right === undefined ? { right: 0, asked: 0 } : { right: right ? 1 : 0, asked: 1 };
}

/** Adds counts up. */
export function sumCount(counts: readonly Count[]): Count {
  return counts.reduce((sum, { right, asked }) => ({ right: sum.right + right, asked: sum.asked + asked }), {
    right: 0,
    asked: 0,
  });
}

/** The share of right ones with its interval; `counts` holds one entry a record. */
export function shareOf(counts: readonly Count[]): Share {
  const ratio = (sample: readonly Count[]): number => {
    const { right, asked } = sumCount(sample);
    return right / asked;
  };
  return { ...sumCount(counts), interval: bootstrap(counts, ratio) };
}
