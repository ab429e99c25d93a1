import { holdsAll, searchTerms, type SearchTerm } from '../store/search-terms.ts';
import type { Store } from '../store/store.ts';
import { fewReports } from './few-reports.ts';
import { actorSetsOf, type Lead, leadsOf, mayHaveModes } from './leads.ts';
import { narrowestActors } from './narrowest-actors.ts';
import { cursorText, type Cursor, type Page, type PageRequest, parseCursor, type Question } from './question.ts';
import { type CandidateRecord, walkLead } from './walk-lead.ts';

/** A row that answers a question, in its place of the list, and the group it belongs to; 0: none. */
export interface FoundRecord extends Cursor {
  readonly group: number;
}

/** Rows that are looked at together for words, and how often: where these do not fill a page, the index of words is asked for all that hold them. */
const CHUNK = 400;
const MOST_CHUNKS = 2;
/** With more rows of a kind than these, rows that hold the words are dense enough to be found by walking the list by day. */
const FEW_RECORDS = 5000;

/** One question on its way along its leads. */
interface Asked {
  readonly question: Question;
  readonly terms: readonly SearchTerm[];
  readonly few: readonly number[] | undefined;
  readonly limit: number;
}

/**
 * Keys of the rows that answer a question, newest first. Each lead (a kind, with an actor, place, type or group where the question names
 * one) is walked along an index of its own and the walks are merged, so that a page costs about its own length and not that of the
 * archive. Words are those of the rows themselves.
 */
export async function recordKeys(
  store: Store,
  question: Question,
  { limit, after }: PageRequest,
): Promise<Page<FoundRecord>> {
  const terms = question.search === undefined ? [] : searchTerms(question.search);
  if (question.search !== undefined && terms.length === 0) return { rows: [], next: undefined };
  const few = await fewReports(store, question);
  const asked = { question, terms, few, limit: limit + 1 };
  const start = after === undefined ? undefined : parseCursor(after);
  const found: FoundRecord[] = [];
  for (const lead of await searchedLeads(store, asked)) found.push(...(await along(store, lead, { asked, start })));
  const merged = [...new Map(found.map((one) => [one.key, one])).values()].sort(newestFirst);
  const rows = merged.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: merged.length > limit && last ? cursorText(last) : undefined };
}

/** The leads of a question; where few rows of a kind hold the words, these rows themselves. */
async function searchedLeads(store: Store, { question, terms, few }: Asked): Promise<readonly Lead[]> {
  const leads: Lead[] = [];
  for (const kind of question.kinds.filter((one) => mayHaveModes(one, question.modes))) {
    const keys =
      terms.length === 0 ? [] : await store.dialect.recordsWith(store.db, { kind, terms, limit: FEW_RECORDS + 1 });
    if (terms.length > 0 && keys.length <= FEW_RECORDS) {
      leads.push({ kind, by: 'keys', keys });
      continue;
    }
    const hasFew = few !== undefined;
    const actors = hasFew ? undefined : await narrowestActors(store, kind, actorSetsOf(question));
    leads.push(...leadsOf(kind, question, { hasFew, actors }));
  }
  return leads;
}

function newestFirst(a: Cursor, b: Cursor): number {
  if (a.sorted !== b.sorted) return a.sorted < b.sorted ? 1 : -1;
  return b.key - a.key;
}

/** The rows of one lead that answer, at most as many as the page wants. */
async function along(
  store: Store,
  lead: Lead,
  { asked, start }: { readonly asked: Asked; readonly start: Cursor | undefined },
): Promise<readonly FoundRecord[]> {
  const { question, terms, few, limit } = asked;
  const found: CandidateRecord[] = [];
  const isExact = terms.length === 0 || lead.by === 'keys';
  let after = start;
  for (let chunk = 0; ; chunk++) {
    const words = isExact ? 'any' : chunk < MOST_CHUNKS ? 'given' : 'held';
    const size = words === 'given' ? CHUNK : limit - found.length;
    const rows = await walkLead(store, lead, { question, few, after, limit: size, words, terms });
    for (const row of rows) if (words !== 'given' || holdsAll(row.words ?? '', terms)) found.push(row);
    after = rows.at(-1);
    if (found.length >= limit || rows.length < size || after === undefined) break;
  }
  return found.slice(0, limit).map(({ key, sorted, group }) => ({ key, sorted, group }));
}
