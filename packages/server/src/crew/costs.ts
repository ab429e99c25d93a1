/** A question that takes a thread so long, in ms of computing, is a heavy one. */
const HEAVY_MS = 250;
/** How much the latest question of an endpoint counts against those before. */
const LATEST = 0.3;

/** What questions have cost lately, by endpoint: the archive decides what is heavy, and it grows. */
export interface Costs {
  readonly add: (endpoint: string, ms: number) => void;
  /** `presumed`: as long as none was asked. */
  readonly isHeavy: (endpoint: string, presumed: boolean) => boolean;
}

export function costs(): Costs {
  const known = new Map<string, number>();
  return {
    add: (endpoint, ms) => {
      const before = known.get(endpoint);
      known.set(endpoint, before === undefined ? ms : before + LATEST * (ms - before));
    },
    isHeavy: (endpoint, presumed) => {
      const ms = known.get(endpoint);
      return ms === undefined ? presumed : ms > HEAVY_MS;
    },
  };
}
