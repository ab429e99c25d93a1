import type { StatementAct } from '@onrecord/model';

/** What an act makes of its words: holds them out, turns them down, or leaves them open. */
type Sense = 'holds' | 'turns' | 'leaves-open';

const SENSES: Readonly<Record<StatementAct, Sense>> = {
  assert: 'holds',
  claim: 'holds',
  warn: 'holds',
  threaten: 'holds',
  promise: 'holds',
  demand: 'holds',
  offer: 'holds',
  accept: 'holds',
  blame: 'holds',
  praise: 'holds',
  urge: 'holds',
  announce: 'holds',
  deny: 'turns',
  reject: 'turns',
  ask: 'leaves-open',
  'no-comment': 'leaves-open',
};

/** Whether two acts may say the same with the same words: who denies a claim does not make it. */
export function haveOneSense(a: StatementAct, b: StatementAct): boolean {
  return SENSES[a] === SENSES[b];
}
