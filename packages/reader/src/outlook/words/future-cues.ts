import type { ProspectType } from '@onrecord/model';

/** Words that say that something is to come, by what they make of it. Our own lists; lemmas. */

/** `deed`: the harm in it decides between threat and plan, or threat and promise. */
export type CueType =
  ProspectType | 'plan-or-threat' | 'promise-or-threat' | 'forecast-or-warning' | 'plan-or-forecast';

/** Verbs with an infinitive or "-ing": "plans to", "vowed to", "is considering sending". */
// prettier-ignore
export const INTENT_VERBS = {
  threaten: 'threat',
  vow: 'promise-or-threat', pledge: 'promise-or-threat', promise: 'promise-or-threat', swear: 'promise-or-threat', commit: 'promise-or-threat',
  guarantee: 'promise', undertake: 'promise', resolve: 'promise-or-threat',
  agree: 'plan', plan: 'plan-or-threat', intend: 'plan-or-threat', prepare: 'plan-or-threat', aim: 'plan-or-threat', consider: 'plan-or-threat',
  mull: 'plan-or-threat', weigh: 'plan-or-threat', contemplate: 'plan-or-threat', plot: 'plan-or-threat', conspire: 'plan-or-threat', decide: 'plan-or-threat',
  offer: 'offer', volunteer: 'offer', propose: 'offer',
  expect: 'forecast', hope: 'forecast',
} as const satisfies Readonly<Record<string, CueType>>;

/** Adjectives and participles with an infinitive: "is ready to", "was expected to". */
// prettier-ignore
export const INTENT_ADJECTIVES = {
  ready: 'offer', prepared: 'offer', willing: 'offer',
  poised: 'plan-or-threat', about: 'plan-or-threat', set: 'plan-or-forecast', due: 'plan-or-forecast', slated: 'plan-or-forecast',
  scheduled: 'plan-or-forecast', determined: 'promise-or-threat', committed: 'promise-or-threat', resolved: 'promise-or-threat',
  expected: 'forecast-or-warning', likely: 'forecast-or-warning', unlikely: 'forecast', bound: 'forecast-or-warning', certain: 'forecast-or-warning',
  sure: 'forecast-or-warning', predicted: 'forecast-or-warning', forecast: 'forecast-or-warning', projected: 'forecast-or-warning',
  anticipated: 'forecast-or-warning', feared: 'warning', planned: 'plan-or-threat', tipped: 'forecast',
} as const satisfies Readonly<Record<string, CueType>>;

/** Nouns with an infinitive, "of", "for" or "that". */
// prettier-ignore
export const INTENT_NOUNS = {
  plan: 'plan-or-threat', threat: 'threat', vow: 'promise-or-threat', pledge: 'promise-or-threat', promise: 'promise-or-threat', offer: 'offer',
  intention: 'plan-or-threat', intent: 'plan-or-threat', commitment: 'promise', readiness: 'offer', willingness: 'offer',
  preparation: 'plan-or-threat', preparations: 'plan-or-threat', determination: 'promise-or-threat', plot: 'plan-or-threat',
  ultimatum: 'threat', proposal: 'offer',
} as const satisfies Readonly<Record<string, CueType>>;

/** Verbs with the thing itself as object, or behind the preposition. */
// prettier-ignore
export const NOUN_VERBS = {
  threaten: { type: 'threat', by: ['', 'with'] },
  vow: { type: 'promise-or-threat', by: [''] },
  pledge: { type: 'promise-or-threat', by: [''] },
  promise: { type: 'promise-or-threat', by: [''] },
  offer: { type: 'offer', by: [''] },
  propose: { type: 'offer', by: [''] },
  plan: { type: 'plan-or-threat', by: ['', 'for'] },
  prepare: { type: 'plan-or-threat', by: ['', 'for'] },
  expect: { type: 'forecast-or-warning', by: [''] },
  anticipate: { type: 'forecast-or-warning', by: [''] },
  predict: { type: 'forecast-or-warning', by: [''] },
  forecast: { type: 'forecast-or-warning', by: [''] },
  foresee: { type: 'forecast-or-warning', by: [''] },
  fear: { type: 'warning', by: [''] },
  warn: { type: 'warning', by: ['of', 'about', 'against'] },
  caution: { type: 'warning', by: ['of', 'about', 'against'] },
  brace: { type: 'warning', by: ['for'] },
  face: { type: 'warning', by: [''] },
  risk: { type: 'warning', by: [''] },
  consider: { type: 'plan-or-threat', by: [''] },
  mull: { type: 'plan-or-threat', by: [''] },
  weigh: { type: 'plan-or-threat', by: [''] },
} as const satisfies Readonly<Record<string, { readonly type: CueType; readonly by: readonly string[] }>>;

/** "the risk of war", "fears of a famine". */
export const DANGER_OF = [
  'risk',
  'danger',
  'threat',
  'fear',
  'fears',
  'prospect',
  'spectre',
  'specter',
  'possibility',
  'likelihood',
  'warning',
] as const;

/** "an imminent invasion", "the invasion is imminent". */
export const NEARING = ['imminent', 'looming', 'impending', 'pending', 'inevitable'] as const;
/** Only before a noun: "the planned pullout". */
export const PLANNED = ['planned', 'threatened'] as const;

/** What comes to an end or begins by the calendar, said in the present tense: "the truce expires on Friday". */
// prettier-ignore
export const CALENDAR_VERBS = [
  'expire', 'begin', 'start', 'resume', 'end', 'open', 'close', 'take', 'run', 'convene', 'meet', 'travel', 'visit', 'arrive', 'leave', 'vote', 'go', 'fly', 'host', 'hold', 'come',
] as const;

/** What has an end that can be waited for. */
// prettier-ignore
export const TERM_NOUNS = [
  'truce', 'ceasefire', 'cease-fire', 'deadline', 'ultimatum', 'mandate', 'agreement', 'deal', 'pause', 'treaty', 'moratorium', 'waiver', 'amnesty', 'term', 'curfew', 'emergency',
] as const;

/** Verbs that put off, call off or carry out a plan, by what became of it. */
// prettier-ignore
export const OUTCOME_VERBS = {
  withdrawn: ['abandon', 'drop', 'scrap', 'cancel', 'shelve', 'withdraw', 'retract', 'rescind', 'ditch', 'suspend', 'postpone', 'delay', 'revoke', 'freeze', 'call', 'back'],
  averted: ['foil', 'thwart', 'avert', 'prevent', 'stop', 'defuse', 'disrupt', 'stave', 'ward'],
  'came-true': ['fulfil', 'fulfill', 'keep', 'honour', 'honor', 'carry', 'realise', 'realize', 'implement', 'execute', 'make'],
  lapsed: ['expire', 'lapse', 'pass', 'miss', 'ignore', 'defy', 'break'],
} as const;

/** Words of a general truth: it is always so, not to come. */
export const ALWAYS = [
  'always',
  'ever',
  'usually',
  'normally',
  'often',
  'sometimes',
  'generally',
  'typically',
  'forever',
  'traditionally',
] as const;
