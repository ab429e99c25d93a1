/** Words by which a report says that something begins. Our own lists. */

/** Nouns before "of": "since the start of the war". */
export const BEGINNINGS = [
  ...['start', 'beginning', 'outbreak', 'onset', 'launch', 'outset', 'opening', 'eruption', 'commencement'],
] as const;

/** Verbs of which what begins is subject or object, by lemma. */
export const BEGIN_VERBS = [
  ...['begin', 'start', 'launch', 'spark', 'trigger', 'open', 'erupt', 'break', 'commence', 'initiate', 'ignite'],
] as const;

/** Verbs before what lies ahead of them, by lemma. */
export const FORWARD_VERBS = [
  ...['agree', 'intend', 'decide', 'offer', 'prepare', 'refuse', 'need', 'aim', 'arrange', 'schedule', 'choose', 'ask'],
  ...[
    'order',
    'wait',
    'promise',
    'vow',
    'pledge',
    'threaten',
    'like',
    'set',
    'due',
    'allow',
    'ready',
    'able',
    'invite',
  ],
] as const;
