import type { EventType } from '@onrecord/model';

/**
 * What a count of a measure is a count of. `toll`: of what came about in one event or since a day. `level`: of how things stand on
 * a day. Measures that are not listed make no series: terms, lengths, sums and counts of anything ("seven ports").
 */
export type Grain = 'toll' | 'level';

export const GRAINS: Readonly<Partial<Record<string, Grain>>> = {
  killed: 'toll',
  injured: 'toll',
  casualties: 'toll',
  missing: 'toll',
  abducted: 'toll',
  detained: 'toll',
  captured: 'toll',
  released: 'toll',
  exchanged: 'toll',
  displaced: 'toll',
  evacuated: 'toll',
  rescued: 'toll',
  returned: 'toll',
  destroyed: 'toll',
  damaged: 'toll',
  fired: 'toll',
  intercepted: 'toll',
  attacks: 'toll',
  protesting: 'toll',
  attacking: 'toll',
  aid: 'toll',
  held: 'level',
  sheltering: 'level',
  remaining: 'level',
  deployed: 'level',
  population: 'level',
};

const HARM: readonly EventType[] = ['ASSAULT', 'INCIDENT', 'PROTEST', 'COERCE'];
const SEIZURE: readonly EventType[] = ['COERCE', 'ASSAULT'];
const RELEASE: readonly EventType[] = ['RETREAT', 'CONCEDE', 'COOPERATE', 'AID'];

/**
 * Events that a count of the measure can belong to: the dead of an attack do not belong to the condemnation of it, whatever verb stands
 * next to them. A measure that is not listed belongs to any event.
 */
export const EVENTS_COUNTED: Readonly<Partial<Record<string, readonly EventType[]>>> = {
  killed: HARM,
  injured: HARM,
  casualties: HARM,
  missing: HARM,
  destroyed: HARM,
  damaged: HARM,
  displaced: HARM,
  abducted: SEIZURE,
  detained: SEIZURE,
  captured: SEIZURE,
  released: RELEASE,
  exchanged: RELEASE,
};

/** Counts of things of which one is an item that a report tells of ("one bomb fell near the well"), not a count that anybody keeps. */
export const ONE_IS_AN_ITEM: ReadonlySet<string> = new Set(['fired', 'intercepted', 'attacks', 'destroyed', 'damaged']);

/** Measures of harm to people that one report counts side by side ("killing four and injuring 17"). */
export const HARM_MEASURES: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'missing']);

/** Head nouns that say no more than "people": a count of them and a count without a noun are one count. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  'person people human individual other victim life soul dead death fatality body corpse wounded injured injury casualty'.split(
    ' ',
  ),
);
