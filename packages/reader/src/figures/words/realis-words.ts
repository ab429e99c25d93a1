import type { Realis, StatementAct } from '@onrecord/model';

/** Modal verbs beside a predicate. Own list. */
export const MODALS: Readonly<Record<string, Realis>> = {
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  would: 'conditional',
  "'d": 'conditional',
  will: 'planned',
  "'ll": 'planned',
  shall: 'planned',
  should: 'demanded',
  must: 'demanded',
};

/** Verbs and nouns above an infinitive, an object or an "of" phrase: how real is what hangs on them. Own list. */
export const ATTITUDES: Readonly<Record<string, Realis>> = {
  plan: 'planned',
  intend: 'planned',
  expect: 'planned',
  prepare: 'planned',
  promise: 'planned',
  pledge: 'planned',
  vow: 'planned',
  agree: 'planned',
  aim: 'planned',
  threaten: 'threatened',
  threat: 'threatened',
  demand: 'demanded',
  call: 'demanded',
  urge: 'demanded',
  request: 'demanded',
  ask: 'demanded',
  want: 'demanded',
  seek: 'demanded',
  offer: 'offered',
  propose: 'offered',
  proposal: 'offered',
  deny: 'denied',
  denial: 'denied',
  fear: 'possible',
  hope: 'possible',
  risk: 'possible',
  suspect: 'possible',
};

/** What the act of the statement makes of a figure in it whose own clause leaves it open. */
export const ACTS: Readonly<Partial<Record<StatementAct, Realis>>> = {
  threaten: 'threatened',
  promise: 'planned',
  demand: 'demanded',
  urge: 'demanded',
  offer: 'offered',
};
