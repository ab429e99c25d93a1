/** Words that tell whether a clause looks ahead. Written for this project. */

/** Modals (with the stubs that tokenizers leave of "won't", "can't") after which a bare verb lies ahead. */
export const FUTURE_MODALS = [
  'will',
  "'ll",
  '’ll',
  'wo',
  'shall',
  'would',
  "'d",
  'may',
  'might',
  'could',
  'can',
  'ca',
  'must',
  'should',
] as const;

/** Verbs, adjectives and nouns that put an infinitive, or the time itself, into the future. */
export const FUTURE_GOVERNORS = [
  'due',
  'schedule',
  'expect',
  'plan',
  'slate',
  'set',
  'intend',
  'agree',
  'prepare',
  'vow',
  'promise',
  'threaten',
  'want',
  'hope',
  'propose',
  'invite',
  'aim',
  'decide',
  'pledge',
  'go',
  'be',
  'have',
  'order',
  'urge',
  'ask',
  'call',
  'demand',
  'postpone',
  'delay',
  'deadline',
  'about',
  'ready',
] as const;

/** Verbs whose present tense names an appointment: "the truce expires on Friday". */
export const APPOINTMENT_VERBS = [
  'be',
  'begin',
  'start',
  'resume',
  'open',
  'expire',
  'end',
  'take',
  'run',
  'fall',
  'come',
  'close',
] as const;

/** Verbs whose participle looks ahead: "scheduled for Friday". */
export const PLANNED = ['schedule', 'expect', 'plan', 'slate', 'set', 'postpone', 'delay', 'intend'] as const;

/** Words before "until" and "by" that set a term. */
export const DEADLINE_WORDS = [
  'gave',
  'given',
  'gives',
  'deadline',
  'ultimatum',
  'extended',
  'postponed',
  'adjourned',
  'suspended',
  'delayed',
] as const;
