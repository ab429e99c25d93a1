import type { Stance } from '@onrecord/model';

interface StanceSign {
  readonly sign: string;
  readonly word: string;
  readonly sort: 'for' | 'against' | 'asks';
}

/** A stance in a sign and a word; signs differ in shape. */
export const STANCE_WORDS: Readonly<Record<Stance, StanceSign>> = {
  demands: { sign: '◆', word: 'demands', sort: 'asks' },
  offers: { sign: '◈', word: 'offers', sort: 'for' },
  proposes: { sign: '◇', word: 'proposes', sort: 'asks' },
  accepts: { sign: '✓', word: 'accepts', sort: 'for' },
  rejects: { sign: '✕', word: 'rejects', sort: 'against' },
  supports: { sign: '+', word: 'supports', sort: 'for' },
  opposes: { sign: '−', word: 'opposes', sort: 'against' },
  'open-to': { sign: '~', word: 'is open to', sort: 'asks' },
};
