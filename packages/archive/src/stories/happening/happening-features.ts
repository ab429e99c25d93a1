import { valueOf, type BlockRole, type Reading } from '@onrecord/model';
import { dayNumber } from '../../rows/day.ts';
import { weightOf } from './background.ts';
import { calendarTerms } from './calendar-terms.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { byFacet, heaviest, TERMS_KEPT, unit, type Facet, type Facets, type Vector } from './facets.ts';
import { isNumber, termsOf } from './terms.ts';

/** What is kept of a report to tell which happening it is about. */
export interface HappeningFeatures {
  /** Keys to look happenings up by, most telling first. */
  readonly keys: readonly string[];
  readonly facets: Facets;
  /** Day of publication, as days since 1970-01-01; undefined where it is not known. */
  readonly published: number | undefined;
}

/** What is looked at of a reading. */
export type HappeningReading = Pick<Reading, 'report' | 'actors' | 'places' | 'times'>;

export const MAX_HAPPENING_KEYS = 24;
/** English, or a text whose language could not be told and which was read as English. */
const READ_LANGUAGE = /^(?:en|und)(?:-|$)/i;
const FURNITURE: ReadonlySet<BlockRole> = new Set<BlockRole>(['boilerplate', 'credit', 'byline', 'dateline']);
/** A word of the headline counts twice, one of the lead one and a half times. */
const HEADLINE = 2;
const LEAD = 1.5;
const LEAD_WORDS = 60;

/** Weighs the words of a report: 1 + ln of its count, times how telling it is. Linear in the text. */
export function happeningFeatures(reading: HappeningReading): HappeningFeatures {
  const published = publishedDay(reading);
  // How telling a word is, is known of English ones only: "les" and "des" would make any two French reports one happening.
  if (!READ_LANGUAGE.test(reading.report.language)) return { keys: [], facets: byFacet(() => []), published };
  const nameTerms = termsOfNames(reading);
  const weights: Record<Facet, (readonly [string, number])[]> = {
    words: [],
    names: [],
    places: [],
    numbers: [],
    dates: [...calendarTerms(reading)],
  };
  for (const [term, count] of countTerms(reading.report)) {
    const often = 1 + Math.log(count);
    const weight = often * weightOf(term);
    const nameFacet = nameTerms.get(term);
    if (CALENDAR_WORDS.has(term)) continue;
    if (weight > 0) weights.words.push([term, weight]);
    if (isNumber(term)) weights.numbers.push([term, often]);
    else if (nameFacet && weight > 0) weights[nameFacet].push([term, weight]);
  }
  const kept = (facet: Facet): Vector => unit(heaviest(weights[facet], TERMS_KEPT[facet]));
  const facets = byFacet(kept);
  return { keys: facets.words.slice(0, MAX_HAPPENING_KEYS).map(([term]) => term), facets, published };
}

function publishedDay({ report }: HappeningReading): number | undefined {
  const published = valueOf(report.publishedAt);
  return published === undefined ? undefined : dayNumber(published);
}

function countTerms({ text, blocks }: Reading['report']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let read = 0;
  for (const { start, end, role } of blocks) {
    if (FURNITURE.has(role)) continue;
    for (const term of termsOf(text.slice(start, end))) {
      const worth = role === 'headline' ? HEADLINE : read < LEAD_WORDS ? LEAD : 1;
      counts.set(term, (counts.get(term) ?? 0) + worth);
      read++;
    }
  }
  return counts;
}

/** Which terms are from names; one that is in the name of a place and of a body counts for the place. */
function termsOfNames({ actors, places }: HappeningReading): ReadonlyMap<string, 'names' | 'places'> {
  const facetOf = new Map<string, 'names' | 'places'>();
  for (const { name, mentions } of actors)
    if (mentions.some(({ form }) => form === 'name')) for (const term of termsOf(name)) facetOf.set(term, 'names');
  for (const { name } of places) for (const term of termsOf(name)) facetOf.set(term, 'places');
  return facetOf;
}
