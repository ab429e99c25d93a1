import {
  addDays,
  type PageRequest,
  type PartyFilter,
  type PartyRole,
  type Question,
  type Store,
} from '@onrecord/archive';
import type { Note } from '@onrecord/model';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { dayOfWords, type Edge } from './day-words.ts';
import { entitiesNamed, outletsNamed } from './entities-named.ts';
import type { RowFilters } from './filters.ts';
import { DEFAULT_LIMIT } from './parameters.ts';
import { rowModes, rowTypes, type Typed } from './row-types.ts';

/** What a question is made with. */
export interface AskedAt {
  readonly store: Store;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly onNote: (note: Note) => void;
}

/** The archive's question for filters as they were given. @throws HttpProblem for names and types that mean nothing */
export async function questionOf(at: AskedAt, filters: RowFilters, of: Typed): Promise<Omit<Question, 'kinds'>> {
  const { story, happening, report, search, minConfidence, withdrawn } = filters;
  const { since, until } = daysOf(filters, at.today);
  const { actors, places } = await namesOf(at, filters);
  const parties = await partiesNamed(at, filters);
  const outlets = await outletsNamed(at.store, filters.outlet);
  const types = rowTypes(of, filters.type);
  const modes = rowModes(of, filters.mode);
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(filters.dates === 'report' && { dates: 'report' }),
    ...(actors && { actors }),
    ...(places && { places }),
    ...(parties.length > 0 && { parties }),
    ...(types && { types }),
    ...(modes && { modes }),
    ...(outlets && { outlets }),
    ...(story !== undefined && { story }),
    ...(happening !== undefined && { happening }),
    ...(report !== undefined && { report }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(search !== undefined && { search }),
    ...(withdrawn === true && { withdrawn }),
  };
}

/** Keys of the actors and places that are named. @throws HttpProblem */
export async function namesOf(
  { store, onNote }: Pick<AskedAt, 'store' | 'onNote'>,
  { actor, place }: Pick<RowFilters, 'actor' | 'place'>,
): Promise<{ readonly actors: readonly number[] | undefined; readonly places: readonly number[] | undefined }> {
  return {
    actors: await entitiesNamed(store, 'actor', { names: actor, onNote }),
    places: await entitiesNamed(store, 'place', { names: place, onNote }),
  };
}

/** What a parameter calls an actor's role, as the archive calls it. */
const ROLES = {
  speaker: 'speaker',
  addressee: 'addressee',
  about: 'target',
  doer: 'actor',
  recipient: 'recipient',
  party: 'party',
  holder: 'holder',
  source: 'source',
} as const satisfies Readonly<Partial<Record<keyof RowFilters, PartyRole>>>;

/** Keys of the actors that are named in roles. @throws HttpProblem */
async function partiesNamed(at: AskedAt, filters: RowFilters): Promise<readonly PartyFilter[]> {
  const parties: PartyFilter[] = [];
  for (const [name, role] of Object.entries(ROLES)) {
    const names = filters[name as keyof typeof ROLES];
    const actors = await entitiesNamed(at.store, 'actor', { names, onNote: at.onNote });
    if (actors) parties.push({ role, actors });
  }
  return parties;
}

/** First and last day of a span. @throws HttpProblem where they are no days or the wrong way round */
export function daysOf(
  { since, until }: Pick<RowFilters, 'since' | 'until'>,
  today: string,
): { readonly since: string | undefined; readonly until: string | undefined } {
  const days = { since: dayIn('since', since, 'first', today), until: dayIn('until', until, 'last', today) };
  if (days.since !== undefined && days.until !== undefined && days.since > days.until) {
    const reason = `${days.since} is after ${days.until}; change them round`;
    throw new HttpProblem(serverProblems.badParameter, { details: { name: 'since', reason } });
  }
  return days;
}

/** The day that a parameter gives. @throws HttpProblem */
export function dayIn(name: string, words: string | undefined, edge: Edge, today: string): string | undefined {
  if (words === undefined) return undefined;
  const day = dayOfWords(words, edge, today);
  if (day !== undefined) return day;
  const reason = `"${words}" is no day of the calendar`;
  throw new HttpProblem(serverProblems.badParameter, { details: { name, reason } });
}

/** The day before. */
export function dayBefore(day: string): string {
  return addDays(day, -1);
}

export function pageOf({ limit, after }: { limit?: number | undefined; after?: string | undefined }): PageRequest {
  return { limit: limit ?? DEFAULT_LIMIT, ...(after !== undefined && { after }) };
}
