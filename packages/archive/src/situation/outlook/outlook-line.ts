import type { EventType, ProspectType } from '@onrecord/model';
import { addDays, dayNumber, type Day, type DaySpan } from '../../rows/day.ts';
import type { ProspectFact } from '../../rows/facts.ts';
import { type Backing, backingOf, sortedKeys } from '../evidence-of.ts';
import { LINE_SORTS, type LineSort } from './line-key.ts';
import { prospectAct } from './prospect-act.ts';

/** One threat, plan, promise, offer, warning, deadline or forecast, by whatever reports tell it. */
export interface OutlookLine extends Backing {
  readonly sort: LineSort;
  /** What most independent texts call it. */
  readonly type: ProspectType;
  readonly holders: readonly number[];
  /** First and last day on which it was told; undefined where no report has a day. */
  readonly firstTold: Day | undefined;
  readonly lastTold: Day | undefined;
  /** The one told last: a deadline may be put off. A time that lay in the past when it was told is none. */
  readonly horizon: DaySpan | undefined;
  /** Whether some report names a condition. */
  readonly hasCondition: boolean;
  readonly target: LineTarget;
}

/** What the act would be and whom or what it would meet. */
export interface LineTarget {
  readonly types: readonly EventType[];
  /** Types said by a linked event, not by the words alone. */
  readonly linkedTypes: readonly EventType[];
  readonly modes: readonly string[];
  readonly recipients: readonly number[];
  readonly places: readonly number[];
  /** Stems of the words of what is to come, without the act. */
  readonly stems: readonly string[];
  readonly object: readonly string[];
  /** Whether the object is a name. */
  readonly isNamed: boolean;
}

/** The order in which a line's type is chosen where as many texts say one as the other: the gravest first. */
const GRAVEST: readonly ProspectType[] = ['threat', 'deadline', 'warning', 'plan', 'promise', 'offer', 'forecast'];

/** The line of facts of one name (`lineKeyOf`) and one episode. Does not depend on their order. */
export function outlookLine(facts: readonly ProspectFact[]): OutlookLine {
  const told = facts.flatMap((fact) => fact.told ?? []).sort();
  const type = mainType(facts);
  return {
    sort: LINE_SORTS[type],
    type,
    holders: sortedKeys(facts.flatMap(({ holder }) => holder ?? [])),
    firstTold: told[0],
    lastTold: told.at(-1),
    horizon: latestHorizon(facts),
    hasCondition: facts.some(({ hasCondition }) => hasCondition),
    target: targetOf(facts),
    ...backingOf(facts),
  };
}

function mainType(facts: readonly ProspectFact[]): ProspectType {
  const texts = (type: ProspectType): number =>
    new Set(facts.filter((fact) => fact.type === type).map(({ story }) => story)).size;
  return [...GRAVEST].sort((a, b) => texts(b) - texts(a))[0] ?? 'forecast';
}

function latestHorizon(facts: readonly ProspectFact[]): DaySpan | undefined {
  const withHorizon = facts.filter(
    ({ horizon, told }) => horizon !== undefined && (told === undefined || horizon.to >= told),
  );
  return [...withHorizon].sort((a, b) => compare(a.told, b.told) || compare(a.horizon?.to, b.horizon?.to)).at(-1)
    ?.horizon;
}

function targetOf(facts: readonly ProspectFact[]): LineTarget {
  const acts = facts.map(prospectAct);
  const linked = facts.flatMap(({ act }) => act ?? []);
  return {
    types: distinct(acts.flatMap(({ types }) => types)),
    linkedTypes: distinct(linked.map(({ type }) => type)),
    modes: distinct(linked.flatMap(({ mode }) => mode ?? [])),
    recipients: sortedKeys(linked.flatMap(({ recipients }) => recipients)),
    places: sortedKeys(linked.flatMap(({ place }) => place ?? [])),
    stems: distinct(acts.flatMap(({ stems }) => stems)),
    object: distinct(acts.flatMap(({ object }) => object)),
    isNamed: acts.some(({ isNamed }) => isNamed),
  };
}

/** Reports of an act may come this much after its day. Deadlines pass on their day. */
export const GRACE_DAYS = 3;

/** The last day on which a line can still come true by its own words; undefined where no report says by when. */
export function lastDay({ sort, horizon }: Pick<OutlookLine, 'sort' | 'horizon'>): Day | undefined {
  if (horizon === undefined) return undefined;
  return sort === 'deadline' ? horizon.to : addDays(horizon.to, GRACE_DAYS);
}

/** A line that nobody told for so many days, and taken up again, is another one: a threat of this year is not last year's. */
const EPISODE_DAYS = 90;

/**
 * Facts of one line name by episode, the earliest first; facts without a day are with the first. Does not depend on their order.
 */
export function lineEpisodes(facts: readonly ProspectFact[]): readonly (readonly ProspectFact[])[] {
  const inOrder = [...facts].sort((a, b) => compare(a.told, b.told) || a.key - b.key);
  const episodes: ProspectFact[][] = [];
  let last = -Infinity;
  for (const fact of inOrder) {
    const day = dayNumber(fact.told ?? '') ?? last;
    const reach = Math.max(day, dayNumber(fact.horizon?.to ?? '') ?? day);
    if (episodes.length === 0 || day - last > EPISODE_DAYS) episodes.push([fact]);
    else episodes.at(-1)?.push(fact);
    last = Math.max(last, reach);
  }
  return episodes;
}

function distinct<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}

/** Undefined first. */
function compare(a: Day | undefined, b: Day | undefined): number {
  return (a ?? '') === (b ?? '') ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}
