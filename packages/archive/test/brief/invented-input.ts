/** An invented fortnight at an invented dispute, as the room that asks the store would hand it over. */
import type { BriefInput } from '../../src/brief/index.ts';
import { ASSEMBLY, cite, CLINIC, FRONT, MARRICK, MEDIATORS, NORRIN, TOLHUIN, WIRE } from './invented-actors.ts';
import { OUTLOOK } from './invented-outlook.ts';
import { STATEMENTS } from './invented-statements.ts';

export const INPUT: BriefInput = {
  since: '2030-03-10',
  until: '2030-03-20',
  coverage: { reports: 9, stories: 7, outlets: ['Invented Courier', 'Invented Wire', 'Southern Post'], undated: 1 },
  positions: [
    {
      party: FRONT,
      issue: 'ceasefire',
      changes: [
        {
          from: {
            stance: 'rejects',
            words: 'any pause without the road',
            day: '2030-03-08',
            claimant: { by: 'actor', actor: ASSEMBLY },
            texts: 1,
            cites: [cite('The Assembly said the Front rejected any pause without the road.', '2030-03-08')],
          },
          to: {
            stance: 'accepts',
            words: 'a pause of ten days',
            day: '2030-03-19',
            condition: 'if the road to Rio Grande was reopened',
            claimant: { by: 'actor', actor: FRONT },
            texts: 2,
            cites: [
              cite(
                'The Front accepted a pause of ten days if the road to Rio Grande was reopened, it said.',
                '2030-03-19',
              ),
            ],
          },
        },
      ],
    },
  ],
  counts: [
    {
      measure: 'injured',
      counted: 'people',
      place: TOLHUIN,
      points: [
        {
          value: undefined,
          min: 10,
          max: undefined,
          approximate: false,
          words: 'at least 10',
          basis: 'total',
          realis: 'actual',
          day: '2030-03-13',
          claimant: { by: 'actor', actor: CLINIC },
          texts: 1,
          cites: [cite('At least 10 people were hurt, the Lakeside Clinic said.', '2030-03-13')],
        },
        {
          value: undefined,
          min: 12,
          max: undefined,
          approximate: false,
          words: 'at least 12',
          basis: 'total',
          realis: 'actual',
          day: '2030-03-14',
          claimant: { by: 'actor', actor: CLINIC },
          texts: 2,
          cites: [
            cite('According to the Lakeside Clinic in Tolhuin, at least 12 people were hurt.'),
            cite('At least 12 people were hurt, according to the Lakeside Clinic.', '2030-03-14', WIRE),
          ],
        },
        {
          value: 19,
          min: undefined,
          max: undefined,
          approximate: false,
          words: '19',
          basis: 'total',
          realis: 'actual',
          day: '2030-03-14',
          claimant: { by: 'actor', actor: ASSEMBLY },
          texts: 1,
          cites: [cite('The Highland Assembly claims that 19 were hurt and three were killed.')],
        },
      ],
    },
    {
      measure: 'killed',
      counted: '',
      place: TOLHUIN,
      points: [
        {
          value: 3,
          min: undefined,
          max: undefined,
          approximate: false,
          words: 'three',
          basis: 'total',
          realis: 'actual',
          day: '2030-03-14',
          claimant: { by: 'actor', actor: ASSEMBLY },
          texts: 1,
          cites: [
            cite('The Highland Assembly claims that 19 were hurt and three were killed.', '2030-03-14', {
              address: 'r14:fi-2',
            }),
          ],
        },
      ],
    },
  ],
  occurrences: [
    {
      type: 'ASSAULT',
      mode: 'firearms',
      doers: [FRONT],
      recipients: [ASSEMBLY],
      place: TOLHUIN,
      when: { from: '2030-03-12', to: '2030-03-12' },
      words: 'opened fire',
      tellings: [
        {
          realis: 'actual',
          claimant: { by: 'actor', actor: ASSEMBLY },
          texts: 2,
          cites: [cite('Front fighters opened fire on its post near Tolhuin on Tuesday, the Assembly said.')],
        },
        {
          realis: 'denied',
          claimant: { by: 'actor', actor: FRONT },
          texts: 1,
          cites: [cite('The Saltmarsh Front denied that its fighters had opened fire on Tuesday night.')],
        },
      ],
    },
    {
      type: 'CONSULT',
      doers: [NORRIN, MARRICK],
      recipients: [],
      when: { from: '2030-03-18', to: '2030-03-24' },
      words: 'meet',
      tellings: [
        {
          realis: 'planned',
          claimant: { by: 'report', outlet: 'Invented Courier' },
          texts: 1,
          cites: [cite('Ms Norrin and Mr Marrick are to meet again next week.')],
        },
      ],
    },
    {
      type: 'COERCE',
      mode: 'restrict',
      doers: [],
      recipients: [],
      place: { name: 'Rio Grande', kind: 'city' },
      words: 'closed',
      tellings: [
        {
          realis: 'actual',
          claimant: { by: 'report', outlet: 'Invented Courier' },
          texts: 3,
          cites: [cite('The road to Rio Grande has been closed since 8 March.')],
        },
      ],
    },
    {
      type: 'RETREAT',
      mode: 'release',
      doers: [],
      recipients: [{ name: 'surveyors', kind: 'group', article: 'the' }],
      words: 'free',
      tellings: [
        {
          realis: 'demanded',
          claimant: { by: 'actor', actor: MEDIATORS },
          texts: 1,
          cites: [cite('The mediators called on the Front to free the surveyors.', '2030-03-16')],
        },
      ],
    },
  ],
  statements: STATEMENTS,
  outlook: OUTLOOK,
  differences: [
    {
      kind: 'figure',
      about: 'people injured in Tolhuin',
      sides: [
        {
          value: 'at least 12',
          claimant: { by: 'actor', actor: CLINIC },
          texts: 2,
          cites: [cite('According to the Lakeside Clinic in Tolhuin, at least 12 people were hurt.')],
        },
        {
          value: '19',
          claimant: { by: 'actor', actor: ASSEMBLY },
          texts: 1,
          cites: [cite('The Highland Assembly claims that 19 were hurt and three were killed.')],
        },
      ],
    },
    {
      kind: 'words',
      about: 'a statement by Tobin Marrick',
      sides: [
        {
          value: '"kept every promise"',
          claimant: { by: 'report', outlet: 'Invented Courier' },
          texts: 1,
          cites: [cite('the group had "kept every promise" since the pause of 2 March.')],
        },
        {
          value: '"kept most promises"',
          claimant: { by: 'report', outlet: 'Invented Wire' },
          texts: 1,
          cites: [cite('the group had "kept most promises".', '2030-03-14', WIRE)],
        },
      ],
    },
  ],
};
