import type { Time } from '@onrecord/model';
import type { GoldTime } from './gold-row.ts';
import type { ScoreInput } from './score-input.ts';
import { sharedLength, spanLength, spansF } from './spans.ts';

/** Times are probes: those that matter are listed, what is found beyond them is not counted. */
export function scoreTimes({ reading, gold, tally }: ScoreInput): void {
  for (const want of gold.times) {
    if (want.optional) continue;
    tally.add('times', 'gold');
    const time = reading.times.find(
      ({ anchor }) => spansF([anchor], [want.span]) >= 0.5 || sharedLength(anchor, want.span) === spanLength(want.span),
    );
    if (time) tally.add('times', 'found');
    if (isRight(time, want)) tally.add('times', 'full');
    else tally.miss('times', time ? 'wrong value' : 'missed', `${want.label}${time ? `, read as ${time.value}` : ''}`);
  }
}

function isRight(time: Time | undefined, { value }: GoldTime): boolean {
  if (!time) return value.includes(null);
  return value.some((want) => {
    if (want === null) return time.value === '' || time.basis === 'unresolved';
    return (
      time.value === want ||
      time.value.startsWith(`${want}T`) ||
      (want.includes('/') && `${time.earliest}/${time.latest}` === want)
    );
  });
}
