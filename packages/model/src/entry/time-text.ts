import type { Time } from '../schema.ts';
import type { Wording } from './wording.ts';

/** The words of a time with what they were worked out to be. */
export function timeText({ anchor, value }: Time, { time }: Pick<Wording, 'time'>): string {
  return value === anchor.quote ? value : `${anchor.quote} (${value === '' ? 'not resolved' : time(value)})`;
}
