/** Work that goes on at once, with a share for each host, so that slow ones leave room for the others. */
export interface Lanes {
  /** Whether this work may begin: it does not go on already, and there is room for it and its host. */
  readonly hasRoom: (work: Work) => boolean;
  /** Begins it; rejections are for `work` itself to meet. `done` is called when it has ended. */
  readonly begin: (work: Work, run: () => Promise<void>) => void;
  readonly isFull: () => boolean;
  /** Hosts with no room left. */
  readonly fullHosts: () => readonly string[];
  readonly size: () => number;
  /** From now on work that ends has no room until this is called again: for what was read while it still went on. */
  readonly startRound: () => void;
  /** Whether work has ended since the round began. */
  readonly hasEnded: () => boolean;
  /** Resolves when all that goes on has ended. */
  readonly settled: () => Promise<void>;
}

export interface Work {
  /** What it is told apart by. */
  readonly key: string;
  readonly host: string;
}

export interface LaneBounds {
  readonly atOnce: number;
  readonly perHost: (host: string) => number;
  readonly done: () => void;
}

export function lanes({ atOnce, perHost, done }: LaneBounds): Lanes {
  const going = new Map<string, Promise<void>>();
  const byHost = new Map<string, number>();
  const ended = new Set<string>();
  const isHostFull = (host: string): boolean => (byHost.get(host) ?? 0) >= perHost(host);
  const leave = ({ key, host }: Work): void => {
    going.delete(key);
    ended.add(key);
    const left = (byHost.get(host) ?? 1) - 1;
    if (left === 0) byHost.delete(host);
    else byHost.set(host, left);
    done();
  };
  return {
    hasRoom: ({ key, host }) => going.size < atOnce && !going.has(key) && !ended.has(key) && !isHostFull(host),
    begin: (work, run) => {
      byHost.set(work.host, (byHost.get(work.host) ?? 0) + 1);
      going.set(
        work.key,
        run().finally(() => {
          leave(work);
        }),
      );
    },
    isFull: () => going.size >= atOnce,
    fullHosts: () => [...byHost.keys()].filter(isHostFull),
    size: () => going.size,
    startRound: () => {
      ended.clear();
    },
    hasEnded: () => ended.size > 0,
    settled: async () => {
      await Promise.all(going.values());
    },
  };
}

/** The host of an address; '' where it has none. */
export function hostIn(url: string): string {
  return URL.parse(url)?.host ?? '';
}
