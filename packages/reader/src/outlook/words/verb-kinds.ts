/** Verbs that tell no deed: their subject plans nothing. Own list; lemmas. */
// prettier-ignore
export const STATES = [
  'be', 'have', 'remain', 'need', 'become', 'see', 'seem', 'appear', 'face', 'get', 'know', 'like', 'want', 'cost', 'depend', 'mean', 'suffer', 'lose',
  'die', 'find', 'feel', 'learn', 'receive', 'benefit', 'fall', 'rise', 'fail', 'succeed', 'last', 'require', 'include', 'contain',
] as const;

/** What is arranged rather than foretold: "the broadcasts will continue", "the talks will be held". Own list; lemmas. */
// prettier-ignore
export const TAKING_PLACE = [
  'continue', 'begin', 'start', 'resume', 'open', 'reopen', 'close', 'hold', 'launch', 'deploy', 'release', 'take', 'go', 'proceed', 'sign', 'send', 'free',
  'lift', 'meet', 'deliver', 'remain', 'stay', 'suspend', 'publish', 'announce', 'transfer', 'evacuate', 'convene', 'extend', 'cancel', 'postpone', 'arrive',
] as const;

/** "I will tell you", "we will see": said of the talk itself. Own list; lemmas. */
// prettier-ignore
export const SAYINGS = [
  'tell', 'say', 'repeat', 'remind', 'ask', 'add', 'note', 'admit', 'see', 'remember', 'recall', 'find', 'know', 'understand', 'think', 'hope',
  'believe', 'feel', 'suppose', 'imagine', 'guess', 'wonder', 'argue', 'mention', 'notice', 'forgive', 'thank', 'excuse',
] as const;
