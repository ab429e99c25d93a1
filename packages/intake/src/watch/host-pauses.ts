/** Failures in a row after which a host is left alone for a while: single pages that fail are put off one by one. */
const PAUSE_AFTER = 3;
const FIRST_PAUSE_MS = 60_000;
const MOST_PAUSE_MS = 3_600_000;
/** The longest pause that a server may ask for (`Retry-After`). */
const MOST_ASKED_MS = 24 * 3_600_000;

interface Host {
  failures: number;
  failedAt: number;
  until: number;
}

/**
 * Hosts that are left alone, so that a server that is down or busy is not asked for each of its hundred waiting pages: after a pause one is asked
 * for, and where that fails too, the pause is longer. Kept in memory alone: a new run finds out again.
 */
export interface HostPauses {
  readonly good: (host: string) => void;
  /** `askedMs`: how long it asked to be left alone. `counts`: whether the fault is surely not our own network. */
  readonly bad: (
    host: string,
    failure: {
      readonly now: number;
      readonly counts: (since: number) => boolean;
      readonly askedMs?: number | undefined;
    },
  ) => void;
  readonly paused: (now: number) => readonly string[];
  /** When the first pause ends; undefined where none is. */
  readonly nextEnd: (now: number) => number | undefined;
  /** Whether only one page at a time is asked for. */
  readonly isDoubtful: (host: string) => boolean;
}

export function hostPauses(): HostPauses {
  const hosts = new Map<string, Host>();
  // A clock that is set back must not make a pause longer.
  const isPaused = ({ until }: Host, now: number): boolean => until > now && until - now <= MOST_ASKED_MS;
  return {
    good: (host) => {
      hosts.delete(host);
    },
    bad: (name, { now, counts, askedMs = 0 }) => {
      const before = hosts.get(name);
      const failures = !before ? 1 : before.failures + (counts(before.failedAt) ? 1 : 0);
      const own =
        failures < PAUSE_AFTER
          ? 0
          : Math.min(MOST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(20, failures - PAUSE_AFTER));
      const wait = Math.max(own, Math.min(MOST_ASKED_MS, askedMs));
      hosts.set(name, { failures, failedAt: now, until: wait > 0 ? now + wait : -Infinity });
    },
    paused: (now) => [...hosts].filter(([, host]) => isPaused(host, now)).map(([name]) => name),
    nextEnd: (now) => {
      const ends = [...hosts.values()].filter((host) => isPaused(host, now)).map(({ until }) => until);
      return ends.length === 0 ? undefined : Math.min(...ends);
    },
    isDoubtful: (host) => (hosts.get(host)?.failures ?? 0) >= PAUSE_AFTER,
  };
}
