/** Seconds that one run took: by the wall clock, and of this process on all cores. */
export interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

const MIN_RUNS = 5;
const MAX_RUNS = 50;
const ENOUGH_SECONDS = 1.5;

/** The run with the median CPU time of at least five warm runs, more where they are short. */
export function median(work: () => unknown): Taken {
  work();
  const runs: Taken[] = [];
  const begin = performance.now();
  while (runs.length < MIN_RUNS || (runs.length < MAX_RUNS && performance.now() - begin < ENOUGH_SECONDS * 1000)) {
    runs.push(once(work));
  }
  runs.sort((a, b) => a.cpu - b.cpu);
  return runs[Math.floor(runs.length / 2)] ?? { wall: 0, cpu: 0 };
}

/** One run, cold or warm. */
export function once(work: () => unknown): Taken {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1_000_000 };
}
