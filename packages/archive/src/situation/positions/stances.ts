import type { Stance } from '@onrecord/model';

/** Whether a stance is for what it is about or against it. */
export type Sign = 'for' | 'against';

export const SIGNS: Readonly<Record<Stance, Sign>> = {
  demands: 'for',
  offers: 'for',
  proposes: 'for',
  accepts: 'for',
  supports: 'for',
  'open-to': 'for',
  rejects: 'against',
  opposes: 'against',
};

/**
 * Stances of one sign of which the later one replaces the earlier: a party that was open to talks and then accepts them has taken a
 * step, and one that falls back from accepting to being open to it as well. Others of one sign live side by side: a party demands a
 * ceasefire, proposes one and supports one, all on the same day.
 */
export const STEPS: Readonly<Partial<Record<Stance, readonly Stance[]>>> = {
  'open-to': ['accepts'],
  accepts: ['open-to'],
};
