import type { Stance } from '@onrecord/model';

/**
 * What a word of stance stands with.
 *
 * - `object`: a noun phrase or an -ing clause ("rejected the plan", "ruled out ceding land")
 * - `that`: a clause with "that"; `to`: an infinitive of the party itself; `object-to`: of somebody else ("urged them to leave")
 * - `object-for`, `object-to-noun`: a noun phrase after those asked ("asked donors for money", "invited them to talks")
 * - others: a noun phrase after that preposition
 */
export type StanceFrame =
  | 'object'
  | 'that'
  | 'to'
  | 'object-to'
  | 'for'
  | 'on'
  | 'against'
  | 'to-noun'
  | 'of'
  | 'with'
  | 'over'
  | 'in-favour'
  | 'object-for'
  | 'object-to-noun';

/** Words of one stance in the same frames. A second word is a particle ("rule out"). */
export interface StanceGroup {
  readonly stance: Stance;
  readonly frames: readonly StanceFrame[];
  readonly words: readonly string[];
  /** Says a stance only about what parties are at odds over: an issue of the key list, or a plan, deal or demand. */
  readonly weak?: true;
}

/** Verbs by which a party takes a stand. Our own list. */
// prettier-ignore
export const STANCE_VERBS: readonly StanceGroup[] = [
  { stance: 'demands', frames: ['object', 'that', 'to'], words: ['demand'] },
  { stance: 'demands', frames: ['on', 'that'], words: ['insist'] },
  { stance: 'demands', frames: ['for'], words: [
      'call', 'push', 'press', 'appeal', 'plead', 'lobby', 'clamour', 'clamor', 'chant', 'ask', 'petition', 'agitate', 'beg',
      'rally', 'demonstrate', 'march', 'cry', 'argue', 'shout',
    ] },
  { stance: 'demands', frames: ['for'], weak: true, words: ['campaign', 'fight', 'strive', 'work'] },
  { stance: 'demands', frames: ['object-for'], words: ['ask', 'press', 'beg', 'petition', 'lobby', 'implore', 'push'] },
  { stance: 'offers', frames: ['object-to-noun'], weak: true, words: ['invite'] },
  { stance: 'demands', frames: ['object', 'that'], words: ['urge', 'request'] },
  { stance: 'demands', frames: ['object', 'to'], weak: true, words: ['seek', 'want', 'require', 'need', 'pursue', 'stipulate'] },
  { stance: 'demands', frames: ['that'], words: ['urge', 'request', 'ask', 'stipulate', 'stress'] , weak: true },
  { stance: 'demands', frames: ['object-to'], words: [
      'urge', 'call on', 'call upon', 'appeal to', 'press', 'implore', 'beg', 'ask', 'exhort', 'pressure', 'push', 'request',
      'lobby', 'plead with', 'beseech', 'entreat', 'want', 'encourage', 'challenge', 'petition', 'warn',
    ] },
  { stance: 'demands', frames: ['object-to'], weak: true, words: ['require', 'invite', 'advise', 'tell', 'need', 'expect'] },
  { stance: 'offers', frames: ['to'], words: ['offer', 'volunteer'] },
  { stance: 'offers', frames: ['object'], weak: true, words: ['offer', 'extend', 'tender'] },
  { stance: 'proposes', frames: ['object', 'that', 'to'], words: ['propose'] },
  { stance: 'proposes', frames: ['object'], weak: true, words: ['put forward', 'table', 'broker', 'mediate', 'submit'] },
  { stance: 'proposes', frames: ['that', 'object'], weak: true, words: ['suggest', 'recommend'] },
  { stance: 'accepts', frames: ['object'], weak: true, words: ['accept', 'approve', 'ratify'] },
  { stance: 'accepts', frames: ['object'], weak: true, words: ['sign'] },
  { stance: 'accepts', frames: ['to-noun'], words: ['agree', 'consent'] },
  { stance: 'accepts', frames: ['to'], weak: true, words: ['agree', 'consent'] },
  { stance: 'accepts', frames: ['to-noun'], weak: true, words: ['accede', 'assent', 'bow', 'yield', 'concede'] },
  { stance: 'rejects', frames: ['object'], words: ['reject', 'rule out', 'turn down', 'rebuff', 'spurn'] },
  { stance: 'rejects', frames: ['object'], weak: true, words: ['dismiss', 'refuse', 'decline', 'brush off', 'repudiate', 'renounce'] },
  { stance: 'rejects', frames: ['to'], weak: true, words: ['refuse', 'decline'] },
  { stance: 'supports', frames: ['object'], weak: true, words: [
      'support', 'back', 'welcome', 'prefer', 'champion', 'uphold',
    ] },
  { stance: 'supports', frames: ['object'], words: ['endorse', 'favour', 'favor', 'advocate'] },
  { stance: 'supports', frames: ['for', 'in-favour'], words: ['vote'] },
  { stance: 'supports', frames: ['to'], weak: true, words: ['vote'] },
  { stance: 'supports', frames: ['to-noun', 'to'], weak: true, words: ['commit'] },
  { stance: 'opposes', frames: ['object'], words: ['oppose'] },
  { stance: 'opposes', frames: ['object'], weak: true, words: ['resist', 'veto', 'protest'] },
  { stance: 'opposes', frames: ['against'], words: [
      'warn', 'caution', 'advise', 'argue', 'vote', 'campaign', 'rally', 'demonstrate', 'march', 'speak', 'protest', 'lobby', 'counsel',
      'come out',
    ] },
  { stance: 'opposes', frames: ['over'], weak: true, words: ['protest'] },
  { stance: 'opposes', frames: ['to-noun'], words: ['object'] },
  { stance: 'open-to', frames: ['object'], weak: true, words: ['consider'] },
];

/** Nouns of stance with a party ("Hamas' demands for", "a call by the UN for"). Our own list. */
// prettier-ignore
export const STANCE_NOUNS: readonly StanceGroup[] = [
  { stance: 'demands', frames: ['for', 'that', 'to'], words: [
      'demand', 'call', 'appeal', 'plea', 'request', 'push', 'ultimatum', 'clamour', 'petition', 'bid',
    ] },
  { stance: 'demands', frames: ['on', 'that'], words: ['insistence'] },
  { stance: 'demands', frames: ['for', 'to'], weak: true, words: ['need'] },
  { stance: 'supports', frames: ['of'], weak: true, words: ['importance', 'necessity'] },
  { stance: 'offers', frames: ['of', 'to', 'for'], words: ['offer'] },
  { stance: 'offers', frames: ['to'], weak: true, words: ['willingness', 'readiness', 'preparedness'] },
  { stance: 'proposes', frames: ['for', 'of', 'to', 'that'], words: ['proposal', 'suggestion'] },
  { stance: 'rejects', frames: ['of'], words: ['rejection'] },
  { stance: 'rejects', frames: ['to'], words: ['refusal'] },
  { stance: 'accepts', frames: ['of'], weak: true, words: ['acceptance'] },
  { stance: 'supports', frames: ['for'], weak: true, words: ['support', 'backing'] },
  { stance: 'supports', frames: ['of'], weak: true, words: ['endorsement', 'approval'] },
  { stance: 'supports', frames: ['to-noun', 'to'], weak: true, words: ['commitment', 'dedication'] },
  { stance: 'opposes', frames: ['to-noun'], words: ['opposition', 'objection', 'resistance', 'hostility'] },
];

/** Predicates of stance: "is willing to", "remains opposed to". Our own list. */
// prettier-ignore
export const STANCE_ADJECTIVES: readonly StanceGroup[] = [
  { stance: 'offers', frames: ['to'], weak: true, words: ['willing'] },
  { stance: 'offers', frames: ['to', 'for'], weak: true, words: ['ready', 'prepared'] },
  { stance: 'rejects', frames: ['to'], words: ['unwilling'] },
  { stance: 'rejects', frames: ['to'], weak: true, words: ['reluctant', 'loath'] },
  { stance: 'open-to', frames: ['to-noun'], words: ['open', 'receptive', 'amenable'] },
  { stance: 'opposes', frames: ['to-noun'], words: ['opposed', 'hostile'] },
  { stance: 'supports', frames: ['of'], words: ['supportive'] },
  { stance: 'supports', frames: ['to-noun', 'to'], words: ['committed'] },
  { stance: 'demands', frames: ['to'], weak: true, words: ['determined', 'keen', 'eager'] },
  { stance: 'demands', frames: ['that', 'on'], weak: true, words: ['adamant', 'insistent', 'intent'] },
];
