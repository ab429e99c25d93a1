import type { Put } from './archive-writer.ts';

/** What became of the reports so far. */
export interface Tally {
  readonly added: number;
  /** There before, found so before or after it was read. */
  readonly there: number;
  readonly versions: number;
  readonly reread: number;
  readonly failed: number;
}

export const NOTHING_YET: Tally = { added: 0, there: 0, versions: 0, reread: 0, failed: 0 };

const FIELD_OF: Readonly<Record<Put['outcome'], keyof Tally>> = {
  added: 'added',
  unchanged: 'there',
  version: 'versions',
  reread: 'reread',
  failed: 'failed',
};

/** The tally with one more report. */
export function counted(tally: Tally, outcome: Put['outcome']): Tally {
  const field = FIELD_OF[outcome];
  return { ...tally, [field]: tally[field] + 1 };
}

/** All reports that something became of. */
export function doneIn({ added, there, versions, reread, failed }: Tally): number {
  return added + there + versions + reread + failed;
}

/** The last line: "added 118, already there 2, new versions 1, failed 0 in 12.3 s (9.6 a second)"; the rate is of those read. */
export function summaryLine(tally: Tally, ms: number): string {
  const { added, there, versions, reread, failed } = tally;
  const seconds = ms / 1000;
  const read = added + versions + reread;
  const rate = read > 0 && seconds > 0 ? ` (${figure(read / seconds)} a second)` : '';
  const again = reread > 0 ? `, read again ${grouped(reread)}` : '';
  const parts = `added ${grouped(added)}, already there ${grouped(there)}, new versions ${grouped(versions)}${again}`;
  return `${parts}, failed ${grouped(failed)} in ${figure(seconds)} s${rate}`;
}

/** "1,234". */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "9.6". */
export function figure(value: number): string {
  const [whole = '0', rest = '0'] = value.toFixed(1).split('.');
  return `${grouped(Number(whole))}.${rest}`;
}
