import type { Resolved } from './resolved.ts';

/** P1Y and P6M make P1Y6M; P1D and PT6H make P1DT6H. */
export function joinDurations(first: string, second: string | undefined): string {
  if (second === undefined) return first;
  return first.includes('T') && second.startsWith('PT') ? first + second.slice(2) : first + second.slice(1);
}

const LENGTH = /^P(?:T?[\d.]{1,12}[YMWDHS]){1,6}$/;
const UNITS_DOWN = 'YMWD';
const CLOCK_UNITS_DOWN = 'HMS';

/** How fine a unit is: years 0, seconds 12. */
function fineness(part: string): number {
  const unit = part.at(-1) ?? '';
  return part.includes('T') ? 10 + CLOCK_UNITS_DOWN.indexOf(unit) : UNITS_DOWN.indexOf(unit);
}

/** "two years, three months": one length, where the units go down. */
export function sumOfUnits(left: Resolved, right: Resolved): Resolved | undefined {
  const head = /^PT?[\d.]{1,12}[YMWDHS]/.exec(right.value)?.[0];
  if (head === undefined || !LENGTH.test(left.value) || !LENGTH.test(right.value)) return undefined;
  return fineness(left.value) < fineness(head) ? { ...left, value: joinDurations(left.value, right.value) } : undefined;
}
