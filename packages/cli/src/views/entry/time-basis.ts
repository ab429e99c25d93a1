import type { TimeBasis } from '@onrecord/model';

/** How the value of a time was found, in words. */
export const TIME_BASIS_WORDS: Readonly<Record<TimeBasis, string>> = {
  explicit: 'as written',
  publishedAt: 'counted from the publication date',
  context: 'from the text around it',
  unresolved: 'not resolved',
};
