import type { Measure } from './measures.ts';

/**
 * Words around a number that say what it measures whatever the tree makes of them: headlines, lists and nouns that are verbs as
 * well lead parsers astray. Our own lists.
 */

/** Nouns behind "the number of": what a bare number that is its value measures. */
export const NUMBER_OF: Readonly<Record<string, Measure>> = {
  dead: 'killed',
  deaths: 'killed',
  killed: 'killed',
  fatalities: 'killed',
  victims: 'killed',
  wounded: 'injured',
  injured: 'injured',
  injuries: 'injured',
  casualties: 'casualties',
  missing: 'missing',
  displaced: 'displaced',
  refugees: 'displaced',
  detained: 'detained',
  arrested: 'detained',
  arrests: 'detained',
  detainees: 'detained',
  hostages: 'held',
  captives: 'held',
  prisoners: 'held',
  attacks: 'attacks',
  strikes: 'attacks',
  evacuated: 'evacuated',
  rescued: 'rescued',
  survivors: 'rescued',
  died: 'killed',
  fled: 'displaced',
  sheltering: 'sheltering',
  abducted: 'abducted',
  kidnapped: 'abducted',
  drowned: 'killed',
};

/** Between "the number of" and what became of those counted. */
export const COUNTED_PEOPLE = [
  ...['people', 'persons', 'civilians', 'soldiers', 'troops', 'fighters', 'men', 'women', 'children', 'residents'],
  ...['families', 'workers', 'migrants', 'protesters', 'demonstrators', 'police', 'officers', 'members', 'passengers'],
] as const;

/** Verbs and the like between such a noun and its number. */
export const TOLL_LINKS = [
  ...[
    'is',
    'was',
    'are',
    'were',
    'be',
    'been',
    'being',
    'at',
    'to',
    'of',
    'as',
    'by',
    'past',
    'now',
    'reach',
    'reaches',
    'reached',
    'reaching',
  ],
  ...[
    'rose',
    'rise',
    'rises',
    'rising',
    'risen',
    'stands',
    'stood',
    'standing',
    'stand',
    'hit',
    'hits',
    'hitting',
    'climbed',
    'climbs',
    'passed',
    'passes',
  ],
  ...[
    'exceeds',
    'exceeded',
    'exceed',
    'topped',
    'tops',
    'surpassed',
    'surpasses',
    'grew',
    'grows',
    'grown',
    'jumped',
    'total',
    'totals',
    'totalled',
  ],
  ...['totaled', 'nears', 'neared', 'approached', 'approaches', 'put', 'puts'],
] as const;

/** Nouns for a gathering: whom it draws, and who joins it, protest. By lemma. */
export const PROTESTS = [
  'protest',
  'demonstration',
  'march',
  'rally',
  'vigil',
  'sit-in',
  'procession',
  'strike',
  'picket',
] as const;
export const DRAWING = ['draw', 'attract', 'see', 'bring'] as const;
export const JOINING = ['join', 'attend', 'take', 'participate', 'stage', 'hold'] as const;

/** Nouns of settlements before "of": "a city of two million people". */
export const SETTLEMENTS = [
  ...[
    'city',
    'town',
    'village',
    'region',
    'province',
    'district',
    'enclave',
    'island',
    'country',
    'nation',
    'territory',
    'camp',
    'settlement',
  ],
] as const;

/** Words of help near a number of vehicles, sums or supplies. */
export const AID_WORDS = [
  'aid',
  'assistance',
  'relief',
  'donation',
  'donations',
  'humanitarian',
  'food',
  'medicine',
  'medicines',
] as const;

/** Verbs and nouns right before a number of lives. */
export const LIFE_TAKERS = [
  ...[
    'claim',
    'claims',
    'claimed',
    'claiming',
    'cost',
    'costs',
    'costing',
    'take',
    'takes',
    'took',
    'taken',
    'taking',
    'lose',
    'lost',
    'losing',
  ],
] as const;
