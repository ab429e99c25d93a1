import type { EventType } from '@onrecord/model';
import type { Day } from '../../rows/day.ts';
import type { FigureFact } from '../../rows/facts.ts';
import { hasCount } from './count-range.ts';
import { EVENTS_COUNTED, GRAINS, ONE_IS_AN_ITEM, PEOPLE_NOUNS } from './measures.ts';

/** What the store knows of a figure beyond its own words; `figureScopes` works it out for the figures of a report. */
export interface SeriesScope {
  /** Merged occurrence of the event that it counts. */
  readonly occurrence?: number | undefined;
  /** Type of that event: an occurrence that such a measure cannot count is passed over. */
  readonly eventType?: EventType | undefined;
  /** The group of reports of one happening that its report belongs to. */
  readonly happening?: number | undefined;
  /** First day of what is counted, where another figure of the report says it for this one. */
  readonly since?: Day | undefined;
  /** One of several counts that its report lists side by side: part of no series. */
  readonly isListed?: boolean | undefined;
}

/**
 * The series that a figure belongs to, as a name; undefined for one that makes no series (a term of an offer, a part of another count,
 * one of several things, "several", a length). The name holds measure, class of what is counted, and what is counted over:
 *
 * - a toll since a stated day: that day, so that a war's dead never mix with those of one attack;
 * - a toll of a linked event: its occurrence; of a report's news without a link: the happening of the report;
 * - else place and day together; a toll with none of these is nobody's count;
 * - a level (held, sheltering): how things stand, by class; people in general only by who they are, where, or by happening.
 *
 * Place and affected actor are left out where they may be said in one report and not in the next: `seriesParts` tells them apart when
 * the series is shown. Increments ("seven more died") are series of their own. Depends on the one figure and its scope only.
 */
export function seriesKeyOf(fact: FigureFact, scope: SeriesScope = {}): string | undefined {
  const isItem = scope.isListed === true || (fact.value === 1 && ONE_IS_AN_ITEM.has(fact.measure));
  return isItem ? undefined : seriesNameOf(fact, scope);
}

/** The series that a figure would belong to if it is a count over time, and no item of a list. */
export function seriesNameOf(fact: FigureFact, scope: SeriesScope): string | undefined {
  const grain = Object.hasOwn(GRAINS, fact.measure) ? GRAINS[fact.measure] : undefined;
  if (grain === undefined || fact.isPart || fact.realis !== 'actual' || !hasCount(fact)) return undefined;
  const noun = classOf(fact);
  if (fact.measure === 'aid' && noun === '') return undefined;
  const over = grain === 'level' ? levelScope(fact, noun, scope) : tollScope(fact, scope);
  if (over === undefined) return undefined;
  return [fact.measure, noun, over, ...(fact.basis === 'increment' ? ['more'] : [])].join('|');
}

/** Class of what is counted; '' for people in general. */
export function classOf({ counted }: Pick<FigureFact, 'counted'>): string {
  return PEOPLE_NOUNS.has(counted) ? '' : counted;
}

/** Whether a figure of the measure can be a count of an event of the type. */
export function canCount(measure: string, type: EventType | undefined): boolean {
  const events = Object.hasOwn(EVENTS_COUNTED, measure) ? EVENTS_COUNTED[measure] : undefined;
  return type === undefined || events === undefined || events.includes(type);
}

function tollScope(fact: FigureFact, scope: SeriesScope): string | undefined {
  const since = fact.since ?? scope.since;
  if (since !== undefined) return `since ${since}`;
  if (scope.occurrence !== undefined && canCount(fact.measure, scope.eventType)) {
    return `occurrence ${String(scope.occurrence)}`;
  }
  if (scope.happening !== undefined) return `happening ${String(scope.happening)}`;
  if (fact.place === undefined || fact.when === undefined) return undefined;
  return `place ${String(fact.place)} on ${fact.when.from}/${fact.when.to}`;
}

function levelScope(fact: FigureFact, noun: string, { happening }: SeriesScope): string | undefined {
  if (noun !== '') return 'standing';
  if (fact.affected !== undefined) return `affected ${String(fact.affected)}`;
  if (fact.place !== undefined) return `place ${String(fact.place)}`;
  return happening === undefined ? undefined : `happening ${String(happening)}`;
}
