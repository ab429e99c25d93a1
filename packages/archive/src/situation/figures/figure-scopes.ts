import type { EventType } from '@onrecord/model';
import { daysApart, type Day, type DaySpan } from '../../rows/day.ts';
import type { FigureFact } from '../../rows/facts.ts';
import { claimantId } from '../claimant-id.ts';
import { agree, isWithinFactor, sizeOf } from './count-range.ts';
import { HARM_MEASURES } from './measures.ts';
import { canCount, classOf, seriesNameOf, type SeriesScope } from './series-key.ts';

/** The event that a figure is linked to, as the store knows it. */
export interface LinkedEvent {
  readonly occurrence: number;
  readonly type: EventType;
  readonly when: DaySpan | undefined;
}

export interface ReportFigures {
  readonly linked: (figure: FigureFact) => LinkedEvent | undefined;
  readonly happening?: number | undefined;
}

/** An event this close to the day it is told is the report's news; an older one is told as background. */
const NEWS_DAYS = 7;
/** Counts further apart than this factor are not of one event: 5 killed in an attack, 34,000 in a war. */
const SAME_EVENT_FACTOR = 10;

/**
 * Scopes of the figures of one report, by key of figure. Says what reports leave unsaid, and what is no count over time:
 *
 * - "At least 57 people have been killed since January, the clinic said. The Assembly says 41": a count with no scope of its own right
 *   after one of the same measure and class by another claimant counts the same thing;
 * - "killing four, the governor said. Doctors said they had received 19 wounded": harm without an event is that of the report's only
 *   recent event with harm, if the sizes can be of one event;
 * - "one strike hit a bridge, three strikes hit a depot": counts that one voice gives in one report, and that cannot be one count, are
 *   items of a list (`isListed`).
 *
 * Does not depend on the order of `figures`. Complexity: n log n, and the square of the length of a list.
 */
export function figureScopes(figures: readonly FigureFact[], report: ReportFigures): ReadonlyMap<number, SeriesScope> {
  const inOrder = [...figures].sort((a, b) => a.key - b.key);
  const news = onlyNews(inOrder, report);
  const scopes = new Map<number, SeriesScope>();
  let before: FigureFact | undefined;
  for (const fact of inOrder) {
    scopes.set(fact.key, scopeOf(fact, { report, news, before, ofBefore: scopes.get(before?.key ?? -1) }));
    if (!fact.isPart) before = fact;
  }
  for (const key of listed(inOrder, scopes)) scopes.set(key, { ...scopes.get(key), isListed: true });
  return scopes;
}

interface Around {
  readonly report: ReportFigures;
  readonly news: News | undefined;
  readonly before: FigureFact | undefined;
  readonly ofBefore: SeriesScope | undefined;
}

function scopeOf(fact: FigureFact, { report, news, before, ofBefore }: Around): SeriesScope {
  const { happening } = report;
  const link = fittingLink(fact, report);
  if (fact.since !== undefined) return { happening, since: fact.since };
  if (link !== undefined) return { happening, occurrence: link.occurrence, eventType: link.type };
  if (fact.affected !== undefined) return { happening };
  if (before !== undefined && ofBefore !== undefined && comparesWith(fact, before)) return ofBefore;
  if (news === undefined || !isOfNews(fact, news.figures)) return { happening };
  return { happening, occurrence: news.link.occurrence, eventType: news.link.type };
}

/** Keys of figures that one voice lists side by side. */
function listed(figures: readonly FigureFact[], scopes: ReadonlyMap<number, SeriesScope>): readonly number[] {
  const revised = new Set(figures.map(({ revises }) => revises));
  const standing = figures.filter((fact) => !revised.has(fact.key));
  const byName = Map.groupBy(standing, (fact) => {
    const name = seriesNameOf(fact, scopes.get(fact.key) ?? {});
    return name === undefined ? name : [name, claimantId(fact.claimant), fact.affected, fact.place].join('|');
  });
  return [...byName].flatMap(([name, same]) => {
    if (name === undefined) return [];
    return same.some((a) => same.some((b) => areTwoCounts(a, b))) ? same.map(({ key }) => key) : [];
  });
}

/** A report does not contradict itself in one voice: two numbers, or two lower bounds, are two counts. */
function areTwoCounts(a: FigureFact, b: FigureFact): boolean {
  const areBareBounds = [a, b].every(({ min, max }) => min !== undefined && max === undefined);
  return !agree(a, b) || (areBareBounds && a.min !== b.min);
}

function fittingLink(fact: FigureFact, { linked }: ReportFigures): LinkedEvent | undefined {
  const link = linked(fact);
  return link !== undefined && canCount(fact.measure, link.type) ? link : undefined;
}

function comparesWith(fact: FigureFact, before: FigureFact): boolean {
  return (
    before.measure === fact.measure &&
    classOf(before) === classOf(fact) &&
    claimantId(before.claimant) !== claimantId(fact.claimant) &&
    (fact.place === undefined || fact.place === before.place) &&
    isWithinFactor([sizeOf(fact), sizeOf(before)], SAME_EVENT_FACTOR) &&
    !fact.isPart
  );
}

interface News {
  readonly link: LinkedEvent;
  readonly figures: readonly FigureFact[];
}

function onlyNews(figures: readonly FigureFact[], report: ReportFigures): News | undefined {
  const byOccurrence = new Map<number, { link: LinkedEvent; figures: FigureFact[] }>();
  for (const fact of figures) {
    const link = HARM_MEASURES.has(fact.measure) && fact.since === undefined ? fittingLink(fact, report) : undefined;
    if (link === undefined || !isRecent(link.when ?? fact.when, fact.told)) continue;
    const known = byOccurrence.get(link.occurrence);
    if (known) known.figures.push(fact);
    else byOccurrence.set(link.occurrence, { link, figures: [fact] });
  }
  return byOccurrence.size === 1 ? [...byOccurrence.values()][0] : undefined;
}

function isRecent(when: DaySpan | undefined, told: Day | undefined): boolean {
  return when === undefined || told === undefined || daysApart(when, { from: told, to: told }) <= NEWS_DAYS;
}

function isOfNews(fact: FigureFact, news: readonly FigureFact[]): boolean {
  if (!HARM_MEASURES.has(fact.measure) || fact.isPart || fact.basis === 'increment') return false;
  const sizes = news.map(sizeOf);
  return isWithinFactor([...sizes, sizeOf(fact)], SAME_EVENT_FACTOR);
}
