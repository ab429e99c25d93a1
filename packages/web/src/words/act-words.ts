import type { StatementAct, StatementMode } from '@onrecord/model';

/** The acts of statements as an editor would say them. */
export const ACT_WORDS: Readonly<Record<StatementAct, string>> = {
  assert: 'says',
  claim: 'claims',
  announce: 'announces',
  deny: 'denies',
  warn: 'warns',
  threaten: 'threatens',
  promise: 'promises',
  demand: 'demands',
  offer: 'offers',
  accept: 'accepts',
  reject: 'rejects',
  blame: 'blames',
  praise: 'praises',
  urge: 'urges',
  ask: 'asks',
  'no-comment': 'declines to comment',
};

/** All acts, in the order in which they are shown. */
export const ACTS = Object.keys(ACT_WORDS) as readonly StatementAct[];

/** How the report gives what was said. */
export const MODE_WORDS: Readonly<Record<StatementMode, string>> = {
  direct: 'quoted',
  indirect: 'in the report’s words',
  mixed: 'partly quoted',
};

/** An act of an archive in words; what a later version wrote stays as it is. */
export function actWords(act: string): string {
  return Object.hasOwn(ACT_WORDS, act) ? ACT_WORDS[act as StatementAct] : act;
}

export function modeWords(mode: string): string {
  return Object.hasOwn(MODE_WORDS, mode) ? MODE_WORDS[mode as StatementMode] : mode;
}
