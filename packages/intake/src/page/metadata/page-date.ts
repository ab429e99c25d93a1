import { note, type Note } from '@onrecord/model';
import { pageNotes } from '../notes.ts';
import { claimsOn, type Claim } from './claim.ts';
import { readDate, type ReadDate } from './read-date.ts';

/** A page's date of publication, ISO 8601. */
export interface PageDate {
  readonly chosen: Claim | undefined;
  readonly notes: readonly Note[];
}

export interface DateEvidence {
  /** Of the page, where it says so: a region tells whether day or month stands first. */
  readonly language: string | undefined;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string | undefined;
}

/** Clocks of servers are wrong, and the day begins earlier in the east. */
const TOLERANCE_MS = 24 * 60 * 60 * 1000;

/**
 * The first date in the order of precedence that does not lie after the fetch; one that does only where there is no other, with
 * a note. A date that can be read in two ways is read by the page's other dates or by its region, else left out.
 */
export function pageDate(claims: readonly Claim[], evidence: DateEvidence): PageDate {
  const notes: Note[] = [];
  let future: Claim | undefined;
  const read = claimsOn(claims, 'publishedAt').map((claim) => ({ claim, date: readDate(claim.value) }));
  const days = read.flatMap(({ date }) => (date.status === 'date' ? [date.iso.slice(0, 10)] : []));
  for (const { claim, date } of read) {
    const iso = settled(date, days, evidence.language);
    if (iso === undefined) {
      if (date.status === 'ambiguous') notes.push(note(pageNotes.ambiguousDate, { details: { words: claim.value } }));
      continue;
    }
    const dated = { ...claim, value: iso };
    if (!isAfter(iso, evidence.fetchedAt)) return { chosen: dated, notes: [] };
    future ??= dated;
  }
  if (future === undefined) return { chosen: undefined, notes: notes.slice(0, 1) };
  const details = { date: future.value, fetched: evidence.fetchedAt ?? '' };
  return { chosen: future, notes: [note(pageNotes.futureDate, { details })] };
}

function settled(date: ReadDate, days: readonly string[], language: string | undefined): string | undefined {
  if (date.status === 'date') return date.iso;
  if (date.status === 'none') return undefined;
  const known = date.readings.filter((reading) => days.includes(reading.slice(0, 10)));
  if (known.length === 1) return known[0];
  const order = dayOrder(language);
  return order === undefined ? undefined : date.readings[order];
}

/** 0: the day stands first; 1: the month. Undefined where the language's regions differ. */
function dayOrder(language: string | undefined): 0 | 1 | undefined {
  if (language === undefined) return undefined;
  const [name, region] = [language.split('-')[0] ?? '', /-([A-Z]{2})(?:-|$)/.exec(language)?.[1]];
  if (region === 'US') return 1;
  if (region === 'CA' || region === 'PH') return undefined;
  return name === 'en' && region === undefined ? undefined : 0;
}

function isAfter(iso: string, fetchedAt: string | undefined): boolean {
  if (fetchedAt === undefined) return false;
  return Date.parse(iso) > Date.parse(fetchedAt) + TOLERANCE_MS;
}

/** The day in an address such as /2030/05/05/ or /2030-05-05-title: many sites keep it there. */
export function dayInAddress(url: string): string | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const found = /(?:^|[/_-])(20\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=$|[/_.-])/.exec(path);
  const date = found ? readDate(`${found[1]}-${found[2]}-${found[3]}`) : undefined;
  return date?.status === 'date' ? date.iso : undefined;
}
