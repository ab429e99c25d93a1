import type { CountedClass } from './counted-words.ts';
import type { Measure } from './measures.ts';

/** Verbs that say what a count measures, and of which things they say it. */
export interface ActRow {
  readonly measure: Measure;
  /** Lemmas, apart by spaces. */
  readonly verbs: string;
  readonly of: readonly CountedClass[];
}

const PEOPLE = ['person', 'unnamed'] as const satisfies readonly CountedClass[];
/** With these even a noun that no list has means people ("12 schoolgirls"). */
const ANYONE = [...PEOPLE, 'other'] as const satisfies readonly CountedClass[];
const WEAPONS = ['weapon'] as const satisfies readonly CountedClass[];
const SITES = ['site', 'vehicle', 'weapon'] as const satisfies readonly CountedClass[];

/** By verb: what becomes of those it is done to, who are its object or the subject of its passive. Our own lists. */
export const DONE_TO: readonly ActRow[] = [
  {
    measure: 'killed',
    verbs: 'kill murder massacre assassinate execute slay slaughter behead trample martyr crush electrocute',
    of: [...ANYONE, 'animal'],
  },
  { measure: 'injured', verbs: 'wound injure hurt maim hospitalise hospitalize', of: ANYONE },
  { measure: 'injured', verbs: 'burn', of: PEOPLE },
  { measure: 'abducted', verbs: 'abduct kidnap snatch', of: ANYONE },
  { measure: 'held', verbs: 'hold imprison jail trap besiege incarcerate', of: PEOPLE },
  { measure: 'detained', verbs: 'detain arrest apprehend', of: ANYONE },
  { measure: 'released', verbs: 'release free liberate', of: PEOPLE },
  { measure: 'exchanged', verbs: 'exchange swap trade', of: ['person'] },
  { measure: 'rescued', verbs: 'rescue save', of: PEOPLE },
  { measure: 'evacuated', verbs: 'evacuate', of: ANYONE },
  { measure: 'displaced', verbs: 'displace uproot evict expel', of: ANYONE },
  { measure: 'captured', verbs: 'capture seize', of: ['person', 'unnamed', 'site', 'area', 'vehicle', 'weapon'] },
  {
    measure: 'captured',
    verbs: 'recapture retake liberate regain overrun conquer clear take reclaim occupy',
    of: ['site', 'area'],
  },
  {
    measure: 'deployed',
    verbs: 'deploy station mobilise mobilize send dispatch post place',
    of: ['person', 'vehicle'],
  },
  { measure: 'returned', verbs: 'repatriate return', of: ['person'] },
  { measure: 'sheltering', verbs: 'shelter house accommodate', of: PEOPLE },
  { measure: 'fired', verbs: 'fire launch lob drop shoot deliver release unleash', of: WEAPONS },
  { measure: 'intercepted', verbs: 'intercept down', of: ['weapon', 'vehicle', 'unnamed'] },
  { measure: 'destroyed', verbs: 'lose', of: ['vehicle', 'weapon'] },
  { measure: 'destroyed', verbs: 'destroy demolish raze flatten wreck level', of: [...SITES, 'unnamed'] },
  { measure: 'destroyed', verbs: 'burn torch gut', of: SITES },
  { measure: 'destroyed', verbs: 'destroy demolish', of: ['other'] },
  { measure: 'damaged', verbs: 'damage', of: ['other'] },
  { measure: 'damaged', verbs: 'damage disable cripple suppress', of: [...SITES, 'unnamed'] },
  { measure: 'aid', verbs: 'deliver distribute donate', of: ['supply'] },
];

/** By verb: what those do or suffer who are its subject. Our own lists. */
export const DONE_BY: readonly ActRow[] = [
  { measure: 'killed', verbs: 'die perish drown', of: [...PEOPLE, 'animal'] },
  { measure: 'missing', verbs: 'disappear vanish', of: PEOPLE },
  { measure: 'displaced', verbs: 'flee hide', of: PEOPLE },
  { measure: 'sheltering', verbs: 'shelter', of: PEOPLE },
  { measure: 'returned', verbs: 'return', of: ['person'] },
  { measure: 'attacking', verbs: 'attack storm invade infiltrate ambush raid', of: PEOPLE },
  { measure: 'protesting', verbs: 'protest demonstrate rally march picket riot', of: PEOPLE },
  { measure: 'remaining', verbs: 'remain stay', of: PEOPLE },
  { measure: 'deployed', verbs: 'patrol', of: ['person', 'vehicle'] },
  { measure: 'population', verbs: 'live reside', of: PEOPLE },
  { measure: 'fired', verbs: 'land fall hit strike', of: WEAPONS },
  { measure: 'destroyed', verbs: 'collapse burn', of: ['site'] },
];

/** Forms whose lemma a lemmatizer may miss. */
export const VERB_FORMS: Readonly<Record<string, string>> = {
  fled: 'flee',
  fleeing: 'flee',
  freed: 'free',
  freeing: 'free',
  slain: 'slay',
  shot: 'shoot',
  held: 'hold',
};

/** Verbs with a noun as object that together say it ("lost their lives", "took shelter", "suffered injuries"). */
export const DONE_BY_WITH: Readonly<Record<string, Readonly<Record<string, Measure>>>> = {
  lose: { life: 'killed', home: 'displaced', house: 'displaced' },
  take: { refuge: 'sheltering', shelter: 'sheltering', street: 'protesting', part: 'other' },
  seek: { refuge: 'sheltering', shelter: 'sheltering' },
  find: { shelter: 'sheltering' },
  suffer: { injury: 'injured', wound: 'injured', burn: 'injured' },
  cross: { border: 'displaced', frontier: 'displaced' },
  sustain: { injury: 'injured', wound: 'injured' },
};

/** The same for those it is done to ("forced from their homes"). */
export const DONE_TO_WITH: Readonly<Record<string, Readonly<Record<string, Measure>>>> = {
  force: { home: 'displaced', house: 'displaced' },
  take: { hospital: 'injured', clinic: 'injured', custody: 'detained' },
  place: { arrest: 'detained', detention: 'detained' },
  put: { arrest: 'detained' },
  pull: {
    rubble: 'rescued',
    debris: 'rescued',
    wreckage: 'rescued',
    water: 'rescued',
    sea: 'rescued',
    ruin: 'rescued',
  },
  pluck: { water: 'rescued', sea: 'rescued' },
  treat: { hospital: 'injured', wound: 'injured', injury: 'injured' },
  rush: { hospital: 'injured', clinic: 'injured' },
  admit: { hospital: 'injured' },
  drive: { home: 'displaced', house: 'displaced', village: 'displaced' },
};

/** Verbs of crowds, and verbs behind them that make the crowd a protest ("gathered to demand elections"). */
export const CROWD_VERBS = [
  ...[
    'gather',
    'assemble',
    'turn',
    'crowd',
    'join',
    'converge',
    'block',
    'blockade',
    'occupy',
    'stop',
    'strike',
    'camp',
  ],
] as const;
export const PROTEST_VERBS = ['demand', 'protest', 'oppose', 'denounce', 'condemn', 'call', 'chant'] as const;

/** Verbs whose infinitive tells what those do whom they are done to ("forced 400 people to flee"). */
export const MAKING_DO = [
  'force',
  'cause',
  'order',
  'drive',
  'lead',
  'compel',
  'prompt',
  'allow',
  'enable',
  'leave',
  'see',
] as const;

/** Nouns before "of": "the deaths of 12 people", "the release of 30 prisoners". Our own list. */
export const ACT_NOUNS: Readonly<Record<string, Measure>> = {
  death: 'killed',
  killing: 'killed',
  murder: 'killed',
  massacre: 'killed',
  execution: 'killed',
  assassination: 'killed',
  slaughter: 'killed',
  injury: 'injured',
  wounding: 'injured',
  disappearance: 'missing',
  abduction: 'abducted',
  kidnapping: 'abducted',
  release: 'released',
  freeing: 'released',
  exchange: 'exchanged',
  swap: 'exchanged',
  arrest: 'detained',
  detention: 'detained',
  capture: 'captured',
  seizure: 'captured',
  rescue: 'rescued',
  evacuation: 'evacuated',
  displacement: 'displaced',
  expulsion: 'displaced',
  return: 'returned',
  deployment: 'deployed',
  destruction: 'destroyed',
  demolition: 'destroyed',
  delivery: 'aid',
  launch: 'fired',
  firing: 'fired',
  interception: 'intercepted',
  population: 'population',
  body: 'killed',
  corpse: 'killed',
  remains: 'killed',
};

/** Adjectives and participles beside or behind what is counted: "12 wounded soldiers", "left 40 homeless". Our own list. */
export const STATE_WORDS: Readonly<Record<string, Measure>> = {
  dead: 'killed',
  killed: 'killed',
  fallen: 'killed',
  slain: 'killed',
  wounded: 'injured',
  injured: 'injured',
  hurt: 'injured',
  missing: 'missing',
  unaccounted: 'missing',
  displaced: 'displaced',
  homeless: 'displaced',
  abducted: 'abducted',
  kidnapped: 'abducted',
  detained: 'detained',
  imprisoned: 'held',
  captive: 'held',
  hostage: 'held',
  deployed: 'deployed',
  remaining: 'remaining',
  destroyed: 'destroyed',
  damaged: 'damaged',
};
