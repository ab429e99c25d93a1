import type { OutlookItem } from '../../src/brief/index.ts';
import { BRANDHOF, cite, FRONT, MARRICK, NORRIN, WIRE } from './invented-actors.ts';

export const OUTLOOK: readonly OutlookItem[] = [
  {
    type: 'warning',
    holder: BRANDHOF,
    words: 'the pause would end at midnight on Sunday',
    condition: 'unless the sides agreed on a date',
    horizon: { from: '2030-03-17', to: '2030-03-17' },
    outcome: 'averted',
    evidence: [
      cite('The sides agreed on a date on Saturday, an hour before the pause would have ended.', '2030-03-17', WIRE),
    ],
    claimant: { by: 'actor', actor: BRANDHOF },
    texts: 1,
    cites: [
      cite(
        'Ilsa Brandhof, who leads the mission, warned that the pause would end at midnight on Sunday unless the sides agreed on a date.',
      ),
    ],
  },
  {
    type: 'threat',
    holder: NORRIN,
    words: 'it will not stand for ever',
    outcome: 'open',
    evidence: [],
    claimant: { by: 'actor', actor: NORRIN },
    texts: 1,
    cites: [cite('"Our offer stands," she added, "but it will not stand for ever."')],
  },
  {
    type: 'plan',
    holder: FRONT,
    words: 'return to the table on Monday',
    condition: 'if the road to Rio Grande was reopened',
    horizon: { from: '2030-03-25', to: '2030-03-25' },
    outcome: 'open',
    evidence: [],
    claimant: { by: 'actor', actor: MARRICK },
    texts: 1,
    cites: [
      cite(
        'Mr Marrick added that the Front would return to the table on Monday if the road to Rio Grande was reopened.',
      ),
    ],
  },
  {
    type: 'deadline',
    holder: undefined,
    words: 'the first exchange is to be held',
    horizon: { from: '2030-03-22', to: '2030-03-24' },
    outcome: 'open',
    evidence: [],
    claimant: { by: 'report', outlet: 'Southern Post' },
    texts: 1,
    cites: [
      cite('The first exchange is to be held by the end of the week.', '2030-03-18', {
        outlet: 'Southern Post',
        title: undefined,
      }),
    ],
  },
];
