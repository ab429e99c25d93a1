import type { Day, DaySpan } from '../rows/day.ts';

/**
 * The day of what a report tells as having come about: the last day of its time, but never after the day it was told, as a time that lies
 * ahead ("free them by Sunday") is not when somebody demanded it. The day it was told where the report has no time for it.
 */
export function dayOf({
  when,
  told,
}: {
  readonly when: DaySpan | undefined;
  readonly told: Day | undefined;
}): Day | undefined {
  if (when === undefined) return told;
  return told !== undefined && when.to > told ? told : when.to;
}
