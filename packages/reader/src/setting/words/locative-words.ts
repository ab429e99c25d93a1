/** Prepositions and nouns by which a report says where something takes place. Our own lists. */

/** What a preposition before a place says: that it is there, that it goes there, that it is aimed there, that it comes from there. */
export type LocativeSense = 'at' | 'to' | 'against' | 'from';

export const LOCATIVE_CASES: Readonly<Record<string, LocativeSense>> = {
  in: 'at',
  inside: 'at',
  within: 'at',
  at: 'at',
  on: 'at',
  near: 'at',
  nearby: 'at',
  around: 'at',
  across: 'at',
  throughout: 'at',
  over: 'at',
  along: 'at',
  alongside: 'at',
  off: 'at',
  outside: 'at',
  beside: 'at',
  behind: 'at',
  above: 'at',
  amid: 'at',
  between: 'at',
  beyond: 'at',
  through: 'at',
  north: 'at',
  south: 'at',
  east: 'at',
  west: 'at',
  into: 'to',
  onto: 'to',
  to: 'to',
  toward: 'to',
  towards: 'to',
  upon: 'against',
  against: 'against',
  from: 'from',
};

/** Verbs whose object is where they take place ("shelled the port", "entered the valley"), by lemma. */
export const OBJECT_PLACE_VERBS = [
  ...['attack', 'assault', 'strike', 'hit', 'shell', 'bomb', 'bombard', 'pound', 'target', 'raid', 'storm', 'invade'],
  ...['overrun', 'capture', 'recapture', 'seize', 'take', 'retake', 'regain', 'reclaim', 'conquer', 'liberate', 'free'],
  ...[
    'occupy',
    'annex',
    'besiege',
    'encircle',
    'surround',
    'isolate',
    'blockade',
    'block',
    'control',
    'hold',
    'secure',
  ],
  ...['clear', 'enter', 'leave', 'reach', 'cross', 'flee', 'evacuate', 'abandon', 'quit', 'visit', 'tour', 'approach'],
  ...['burn', 'torch', 'raze', 'destroy', 'damage', 'devastate', 'flatten', 'level', 'demolish', 'loot', 'ransack'],
  ...['rock', 'shake', 'sweep', 'engulf', 'flood', 'ravage', 'batter', 'defend', 'patrol', 'close', 'reopen', 'open'],
  ...['penetrate', 'infiltrate', 'breach', 'fire', 'blast', 'gas', 'mine', 'ambush', 'infest', 'paralyse', 'paralyze'],
] as const;

/** Verbs of which a place can be the subject and the scene ("the town fell", "the port burned"), by lemma. */
export const SUBJECT_PLACE_VERBS = ['fall', 'burn', 'erupt', 'see', 'witness', 'experience', 'suffer', 'host'] as const;

/**
 * Words of saying, wanting and judging: where their complement takes place is not where they do, and where they do is
 * not where it does. Speech verbs come from the actors' list.
 */
export const ATTITUDE_WORDS = [
  ...['speak', 'talk', 'call', 'accuse', 'blame', 'criticise', 'criticize', 'denounce', 'reject', 'support', 'oppose'],
  ...['want', 'hope', 'fear', 'expect', 'plan', 'believe', 'think', 'know', 'seek', 'discuss', 'welcome', 'hail'],
  ...['regret', 'mourn', 'mark', 'quote', 'cite', 'refer', 'appeal', 'address', 'question', 'investigate', 'monitor'],
] as const;

/** Nouns that, with "the", point back to a place named before. */
export const PLACE_NOUNS = [
  ...[
    'area',
    'town',
    'city',
    'village',
    'region',
    'province',
    'district',
    'location',
    'site',
    'scene',
    'place',
    'spot',
  ],
  ...[
    'territory',
    'enclave',
    'neighbourhood',
    'neighborhood',
    'suburb',
    'camp',
    'border',
    'crossing',
    'island',
    'capital',
  ],
  ...['country', 'valley', 'coast', 'peninsula', 'strip', 'zone', 'settlement', 'hamlet', 'municipality', 'county'],
] as const;

/** Words between "the" and such a noun that make it another place ("the same area" is not among them). */
export const OTHER_PLACE_WORDS = [
  'other',
  'another',
  'neighbouring',
  'neighboring',
  'next',
  'nearby',
  'adjacent',
] as const;

/** Nouns before "to" that only lead there ("closed the road to Basra"), by lemma. */
export const WAYS = [
  ...[
    'road',
    'route',
    'highway',
    'motorway',
    'way',
    'path',
    'track',
    'railway',
    'message',
    'letter',
    'answer',
    'threat',
  ],
] as const;

/** Nouns that, with "the", mean the one town of a report that names no other, however far back. */
export const TOWN_NOUNS = ['city', 'town'] as const;
