import { daysApart } from '../../rows/day.ts';
import type { EventFact } from '../../rows/facts.ts';
import { sortedKeys } from '../evidence-of.ts';
import { bodyOf, type Sides } from '../sides.ts';
import type { ActorDifference, DateDifference, PlaceDifference } from './difference.ts';
import { areOtherStories, sideOf } from './side-of.ts';

export interface OccurrenceOptions extends Sides {
  /** Whether two places can be one (`placesAgree`); by default only where they are the same. */
  readonly placesAgree?: (a: number, b: number) => boolean;
}

/** Days of one occurrence may be this far apart: nights, time zones, "on Monday" for what began on Sunday. */
const DAYS_OF_GRACE = 1;
/** Days further apart than this are not one occurrence, whatever merged them: no row says that they are. */
const MOST_DAYS_APART = 31;
/** So many tellings of an occurrence are compared; of a longer list the first. */
const MAX_TELLINGS = 50;

/**
 * Where tellings of one merged occurrence differ in doer, place or day. Only what is told as having happened; a telling that leaves
 * something out differs from none in it; one that names more doers, or a wider place, or more days, agrees. Sides that agree with
 * each other are one; a side from the same story only is no side. Does not depend on the order of `tellings`.
 */
export function occurrenceDifferences(
  tellings: readonly EventFact[],
  options: OccurrenceOptions = {},
): readonly (ActorDifference | PlaceDifference | DateDifference)[] {
  const told = tellings
    .filter(({ realis }) => realis === 'actual')
    .sort((a, b) => a.key - b.key)
    .slice(0, MAX_TELLINGS);
  return [...actorDifference(told, options), ...placeDifference(told, options), ...dateDifference(told)];
}

function actorDifference(tellings: readonly EventFact[], options: OccurrenceOptions): readonly ActorDifference[] {
  const body = bodyOf(options);
  const named = tellings.filter(({ actors }) => actors.length > 0);
  const share = (a: EventFact, b: EventFact): boolean => {
    const bodies = new Set(a.actors.map(body));
    return b.actors.some((actor) => bodies.has(body(actor)));
  };
  const sides = sidesBy(named, share).map((facts) => ({
    ...sideOf(facts),
    actors: sortedKeys(facts.flatMap(({ actors }) => actors)),
  }));
  return sides.length < 2 ? [] : [{ kind: 'actor', sides, keys: sortedKeys(sides.flatMap(({ keys }) => keys)) }];
}

function placeDifference(tellings: readonly EventFact[], options: OccurrenceOptions): readonly PlaceDifference[] {
  const { placesAgree = (a, b) => a === b } = options;
  const placed = tellings.flatMap((fact) => (fact.place === undefined ? [] : [{ ...fact, place: fact.place }]));
  const sides = sidesBy(placed, (a, b) => placesAgree(a.place, b.place)).flatMap((facts) => {
    const [first] = facts;
    return first === undefined ? [] : [{ ...sideOf(facts), place: first.place }];
  });
  return sides.length < 2 ? [] : [{ kind: 'place', sides, keys: sortedKeys(sides.flatMap(({ keys }) => keys)) }];
}

function dateDifference(tellings: readonly EventFact[]): readonly DateDifference[] {
  const dated = tellings.flatMap((fact) => (fact.when === undefined ? [] : [{ ...fact, when: fact.when }]));
  if (dated.some((a) => dated.some((b) => daysApart(a.when, b.when) > MOST_DAYS_APART))) return [];
  const sides = sidesBy(dated, (a, b) => daysApart(a.when, b.when) <= DAYS_OF_GRACE).flatMap((facts) => {
    const froms = facts.map(({ when }) => when.from).sort();
    const tos = facts.map(({ when }) => when.to).sort();
    const [from] = froms;
    const to = tos.at(-1);
    return from === undefined || to === undefined ? [] : [{ ...sideOf(facts), from, to }];
  });
  return sides.length < 2 ? [] : [{ kind: 'date', sides, keys: sortedKeys(sides.flatMap(({ keys }) => keys)) }];
}

/**
 * Groups of facts that are joined by agreeing with each other, directly or by others between. A single group is no difference, and
 * neither are two from one story.
 */
function sidesBy<F extends EventFact>(facts: readonly F[], agree: (a: F, b: F) => boolean): readonly (readonly F[])[] {
  let groups: (readonly F[])[] = [];
  for (const fact of facts) {
    const joined = groups.filter((group) => group.some((other) => agree(other, fact)));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), fact]];
  }
  const sides = groups.sort((a, b) => Math.min(...a.map(({ key }) => key)) - Math.min(...b.map(({ key }) => key)));
  const [first] = sides;
  return first !== undefined && sides.slice(1).some((side) => areOtherStories(first, side)) ? sides : [];
}
