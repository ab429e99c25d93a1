/** Participles that go on reporting after a comma: "..., adding that". Our own list. */
// prettier-ignore
export const GOING_ON: ReadonlySet<string> = new Set([
  'add', 'say', 'cite', 'quote', 'warn', 'claim', 'accuse', 'call', 'describe', 'note', 'stress', 'insist', 'vow',
  'refer', 'tell', 'urge', 'demand', 'allege', 'argue', 'promise', 'pledge', 'threaten', 'blame', 'speak',
  'suggest', 'point', 'emphasise', 'emphasize', 'ask', 'explain', 'denounce', 'condemn', 'criticise', 'criticize',
  'reiterate', 'declare', 'announce', 'confirm', 'deny', 'reject', 'dismiss', 'praise',
]);

/** Verbs that hardly ever stand within what they report when they share its speaker: "said ..., and added". Our own list. */
// prettier-ignore
export const PLAIN_SAYING: ReadonlySet<string> = new Set([
  'say', 'add', 'tell', 'warn', 'urge', 'stress', 'note', 'insist', 'accuse', 'blame', 'condemn', 'vow', 'pledge',
  'deny', 'claim', 'demand', 'call', 'promise', 'threaten', 'reiterate', 'announce', 'describe', 'criticise',
  'criticize', 'reject', 'praise', 'thank', 'appeal', 'refuse', 'decline', 'report', 'state', 'write', 'declare',
  'argue', 'request', 'encourage', 'ask', 'express', 'suggest', 'propose', 'boast', 'acknowledge', 'dismiss', 'offer',
  'apologise', 'apologize', 'emphasise', 'emphasize', 'confirm', 'denounce', 'reiterate', 'quote', 'cite',
]);

/** Relative words and prepositions that begin a reporter's addition after a comma. Our own list. */
// prettier-ignore
export const ADDITION: ReadonlySet<string> = new Set([
  'which', 'who', 'where', 'whose', 'when', 'whom', 'after', 'as', 'while', 'amid', 'following', 'saying',
  'calling', 'adding', 'accusing', 'describing', 'but', 'although', 'though', 'because', 'before', 'during',
  'since', 'citing', 'warning', 'claiming', 'in', 'on', 'at', 'according', 'hours', 'days', 'weeks', 'months',
  'a', 'just', 'only', 'despite', 'pending', 'until', 'unless', 'so',
]);

/** Words that join a clause or a phrase to the one before. Our own list. */
// prettier-ignore
export const JOINERS: ReadonlySet<string> = new Set([
  'and', 'but', 'while', 'whereas', 'although', 'though', 'yet', 'or',
]);
