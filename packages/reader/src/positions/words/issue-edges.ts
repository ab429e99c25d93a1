/** Words of the phrases that positions are made of. Our own lists. */

/** Nouns for what is put on the table: a stance towards one is a stance in the conflict. */
// prettier-ignore
export const PROPOSAL_NOUNS: ReadonlySet<string> = new Set([
  'agreement', 'accord', 'blueprint', 'bid', 'bill', 'compromise', 'condition', 'deal', 'demand', 'draft', 'framework', 'idea', 'initiative',
  'law', 'mission', 'motion', 'offer', 'pact', 'plan', 'proposal', 'resolution', 'roadmap', 'solution', 'term', 'terms', 'treaty', 'ultimatum',
  'formula', 'policy', 'decision', 'measure', 'protocol', 'mandate', 'request', 'call', 'concession', 'step', 'move',
]);

/** Nouns behind which the thing itself stands: "plans to launch X", "the idea of X". */
export const CARRIER_NOUNS: ReadonlySet<string> = new Set([
  'plan',
  'idea',
  'proposal',
  'call',
  'demand',
  'offer',
  'request',
  'appeal',
  'possibility',
  'prospect',
  'suggestion',
  'attempt',
  'effort',
  'threat',
  'notion',
  'option',
]);

/** Verbs that ask to leave something undone: who urges that is against the thing. */
export const ABSTAINING: ReadonlySet<string> = new Set(['avoid', 'refrain', 'desist', 'abstain', 'forgo']);

/** Verbs of giving something up: who urges that of a plan is against what is planned. */
export const GIVING_UP: ReadonlySet<string> = new Set(['abandon', 'drop', 'scrap', 'shelve', 'cancel', 'ditch']);

/** Verbs by which somebody is to bring another to do the thing: "press the regime to end ...". */
export const PRESSING: ReadonlySet<string> = new Set([
  'urge',
  'press',
  'push',
  'pressure',
  'persuade',
  'convince',
  'get',
  'force',
  'compel',
  'ask',
  'call',
  'encourage',
  'order',
  'tell',
  'instruct',
  'oblige',
]);

/** Verbs that lead to the thing: "work to support X", "take steps to ensure X". */
export const LEADING: ReadonlySet<string> = new Set([
  'ensure',
  'work',
  'continue',
  'keep',
  'strive',
  'try',
  'help',
  'seek',
  'act',
  'begin',
  'start',
  'move',
  'take',
  'do',
]);

/** Verbs with an infinitive that belongs to them, not to a purpose of its own. */
export const WITH_INFINITIVE: ReadonlySet<string> = new Set([
  ...PRESSING,
  ...LEADING,
  'allow',
  'enable',
  'permit',
  'let',
  'require',
  'invite',
  'want',
  'use',
  'agree',
  'refuse',
  'commit',
  'decide',
  'pledge',
  'promise',
  'have',
  'need',
  'make',
  'be',
  'prepare',
  'plan',
  'fail',
]);

/** What begins a part that no longer says what the issue is. */
export const CUTTING: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'until',
  'because',
  'while',
  'whilst',
  'although',
  'though',
  'whereas',
  'when',
  'where',
  'who',
  'which',
  'whom',
  'whose',
  'amid',
  'after',
  'before',
  'during',
  'following',
  'since',
  'despite',
  'so',
  'as',
  'but',
  'saying',
  'adding',
  'warning',
  'citing',
  'calling',
  'provided',
  'according',
  'including',
  'once',
  'lest',
  'pending',
  'accusing',
  'urging',
]);

/** Of these, what a stance hangs on. */
export const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless', 'until', 'provided', 'once', 'pending']);
