/** What a figure measures (docs/model.md 4.3), in sentences. */

/** `passive`: "12 people were killed"; `active`: base, past, participle; `noun`: "the figure for ...". */
export type MeasurePhrase =
  | { readonly as: 'passive'; readonly participle: string }
  | { readonly as: 'active'; readonly base: string; readonly past: string; readonly participle: string }
  | { readonly as: 'noun'; readonly noun: string };

const passive = (participle: string): MeasurePhrase => ({ as: 'passive', participle });
const active = (base: string, past: string, participle = past): MeasurePhrase => ({
  as: 'active',
  base,
  past,
  participle,
});
const noun = (words: string): MeasurePhrase => ({ as: 'noun', noun: words });

const MEASURE_PHRASES: Readonly<Record<string, MeasurePhrase>> = {
  killed: passive('killed'),
  died: active('die', 'died'),
  injured: passive('injured'),
  casualties: passive('killed or injured'),
  missing: passive('missing'),
  abducted: passive('abducted'),
  held: passive('held'),
  released: passive('released'),
  exchanged: passive('exchanged'),
  detained: passive('detained'),
  captured: passive('captured'),
  rescued: passive('rescued'),
  evacuated: passive('evacuated'),
  displaced: passive('displaced'),
  sheltering: passive('sheltering'),
  returned: active('return', 'returned'),
  attacking: active('take part in an attack', 'took part in an attack', 'taken part in an attack'),
  deployed: passive('deployed'),
  remaining: active('remain', 'remained'),
  protesting: active('protest', 'protested'),
  fired: passive('fired'),
  intercepted: passive('intercepted'),
  destroyed: passive('destroyed'),
  damaged: passive('damaged'),
  attacks: noun('attacks'),
  weapons: noun('weapons'),
  aid: noun('aid'),
  money: noun('money'),
  duration: noun('the duration'),
  distance: noun('the distance'),
  area: noun('the area'),
  population: noun('the population'),
  share: noun('the share'),
};

const ORDER = Object.keys(MEASURE_PHRASES);

/** Harm to people comes first, then what is done to them, then things; what no list knows comes last. */
export function measureRank(measure: string): number {
  const rank = ORDER.indexOf(measure);
  return rank === -1 ? ORDER.length : rank;
}

/** Measures of which the number alone misleads: a share is a part of one, a sum has its currency. */
const IN_OWN_WORDS: ReadonlySet<string> = new Set(['share', 'money', 'aid']);

/** Whether a count of this measure is given in the report's own words. */
export function isInOwnWords(measure: string): boolean {
  return IN_OWN_WORDS.has(measure);
}

/** The phrase of a measure; one that this list does not know, and "other", is a plain figure. */
export function measurePhrase(measure: string): MeasurePhrase {
  return MEASURE_PHRASES[measure] ?? noun(measure === 'other' ? '' : measure);
}
