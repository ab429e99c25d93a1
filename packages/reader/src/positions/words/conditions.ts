/** Verbs of clauses on which a condition hangs. Our own lists. */

/** What a party holds back, or keeps up, until it gets what it wants. */
// prettier-ignore
export const WITHHOLDING: ReadonlySet<string> = new Set([
  'suspend', 'halt', 'stop', 'freeze', 'withhold', 'boycott', 'block', 'close', 'refuse', 'pause', 'cut', 'postpone', 'delay',
  'protest', 'blockade', 'shut', 'hold', 'decline', 'cancel', 'quit', 'leave', 'occupy',
]);

/** What a party does that gives way to the other side. */
// prettier-ignore
export const GIVING_WAY: ReadonlySet<string> = new Set([
  'free', 'release', 'return', 'hand', 'sign', 'accept', 'agree', 'halt', 'stop', 'end', 'cease', 'pause', 'suspend', 'lift', 'open',
  'reopen', 'resume', 'withdraw', 'pull', 'leave', 'disarm', 'surrender', 'negotiate', 'talk', 'meet', 'join', 'attend', 'allow', 'let',
  'permit', 'restore', 'ease', 'recognise', 'recognize', 'consider', 'support', 'observe', 'respect', 'exchange', 'drop', 'call',
]);
