import type { Time } from '@onrecord/model';
import { shiftDay } from './days.ts';
import type { DayMatch, Wanted } from './time-case.ts';

type Days = NonNullable<Wanted['days']>;

/** Whether what was read is what the corpus wants: docs of `Wanted`. */
export function isRight(time: Time, { days, clock, value }: Wanted): boolean {
  return (
    (days === undefined || MATCH[days.how](time, days)) &&
    (clock === undefined || time.value.includes(`T${clock}`)) &&
    (value === undefined || time.value === value || length(time.value) === length(value))
  );
}

const MATCH: Readonly<Record<DayMatch, (time: Time, days: Days) => boolean>> = {
  equal: ({ earliest, latest }, { first, last }) => earliest === first && latest === last,
  overlap: ({ earliest, latest }, { first, last }) => compare(earliest, last) <= 0 && compare(first, latest) <= 0,
  inside: ({ earliest, latest }, { first, last }) => compare(earliest, first) <= 0 && compare(last, latest) <= 0,
  near: ({ earliest, latest }, { first, last }) => isNear(earliest, first) && isNear(latest, last),
  bound: ({ earliest, latest }, { first, last }) => {
    const bound = first ?? last;
    return bound !== undefined && [earliest, latest, latest && shiftDay(latest, 1)].includes(bound);
  },
};

/** A day that is not known is never in order. */
function compare(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined) return Number.NaN;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function isNear(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && [shiftDay(left, -1), left, shiftDay(left, 1)].includes(right);
}

const DURATION =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

/** Months and seconds of an ISO 8601 duration, so that P14D is P2W; for anything else the value itself, which equals no other. */
function length(value: string): string {
  const parts = DURATION.exec(value)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (parts === undefined) return value;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  return `${years * 12 + months} ${((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds}`;
}
