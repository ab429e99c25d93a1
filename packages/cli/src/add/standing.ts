import { doneIn, figure, grouped, type Tally } from './tally.ts';

/** Where a run stands at one moment; times in milliseconds of one clock. */
export interface Standing {
  readonly tally: Tally;
  /** Undefined as long as it is not known. */
  readonly total: number | undefined;
  readonly now: number;
}

/** The rate is that of the last ten seconds: texts that are already there go by much faster than those that are read. */
const WINDOW_MS = 10_000;

/**
 * Makes the line that shows where a run stands: "1,234 of 5,000 · 21.3/s · 3 min left · 2 failed", or "1,234 read" where
 * the total is not known. Keeps at most the moments of the last ten seconds.
 */
export function standingLine(begun: number): (standing: Standing) => string {
  let past: { readonly at: number; readonly done: number }[] = [{ at: begun, done: 0 }];
  return ({ tally, total, now }) => {
    const done = doneIn(tally);
    const firstInside = past.findIndex(({ at }) => at >= now - WINDOW_MS);
    // The last moment before the window stays: it is where the window's first count began.
    if (firstInside > 1) past = past.slice(firstInside - 1);
    if (firstInside === -1) past = past.slice(-1);
    const from = past[0] ?? { at: begun, done: 0 };
    past.push({ at: now, done });
    const seconds = (now - from.at) / 1000;
    const rate = seconds > 0 ? (done - from.done) / seconds : 0;
    const left = total !== undefined && rate > 0 && total > done ? timeLeft((total - done) / rate) : undefined;
    return [
      total === undefined ? `${grouped(done)} read` : `${grouped(done)} of ${grouped(total)}`,
      ...(rate > 0 ? [`${figure(rate)}/s`] : []),
      ...(left === undefined ? [] : [`${left} left`]),
      ...(tally.failed > 0 ? [`${grouped(tally.failed)} failed`] : []),
    ].join(' · ');
  };
}

function timeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${grouped(hours)} h` : `${grouped(hours)} h ${minutes % 60} min`;
}
