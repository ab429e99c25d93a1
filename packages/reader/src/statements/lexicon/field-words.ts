/** Verbs that hardly take a mere noun phrase: what comes behind them is a clause if it has a verb. Our own list. */
// prettier-ignore
export const CLAUSE_VERBS: ReadonlySet<string> = new Set([
  'say', 'think', 'believe', 'hope', 'fear', 'insist', 'argue', 'maintain', 'contend', 'claim', 'warn', 'state',
  'allege', 'suspect', 'guess', 'reckon', 'vow', 'assert', 'joke', 'tell', 'inform', 'assure', 'remind', 'reply', 'estimate',
  'suggest', 'predict', 'swear', 'understand', 'know', 'conclude', 'boast', 'point out',
]);

/** Where something is said: "in a statement". Our own list. */
// prettier-ignore
export const SETTINGS: ReadonlySet<string> = new Set([
  'statement', 'interview', 'speech', 'letter', 'report', 'tweet', 'post', 'email', 'conference', 'briefing',
  'message', 'address', 'televised', 'remark', 'note', 'article', 'television', 'radio', 'broadcast', 'release',
  'twitter', 'facebook', 'phone', 'telephone', 'call', 'meeting', 'court', 'document', 'ruling', 'paper',
  'interviews', 'session', 'debate', 'website', 'video', 'hearing', 'rally', 'event', 'day', 'morning', 'week',
  'month', 'year', 'capital', 'city', 'parliament',
]);
