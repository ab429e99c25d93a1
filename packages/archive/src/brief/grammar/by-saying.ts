import type { EventType } from '@onrecord/model';

/** Acts that are done by saying: they stand under what was said as well. */
export const BY_SAYING: ReadonlySet<EventType> = new Set([
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
]);
