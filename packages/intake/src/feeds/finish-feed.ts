import { note, type Note } from '@onrecord/model';
import { sha256 } from '../formats/collect.ts';
import { fixedText } from '../fixed-text.ts';
import type { GivenFields } from '../sources/source-item.ts';
import { absoluteUrl, pageUrl } from './clean-url.ts';
import { feedDate } from './feed-date.ts';
import type { Feed, FeedEntryRead } from './feed.ts';
import { feedNotes } from './notes.ts';
import { outletName } from './outlet-name.ts';
import type { RawEntry, RawFeed } from './raw-feed.ts';
import { MAX_ENTRIES, MAX_REPORT_MARKUP } from './xml/limits.ts';
import { headedText, wholeText } from './whole-text.ts';

/** UTF-16 units of a title, a name or an id; longer ones are something else in the wrong place. */
const MAX_FIELD = 1000;

/** What is counted while the entries are gone through, for the feed's notes. */
interface Counts {
  duplicates: number;
  readonly badAddresses: string[];
  readonly tooLong: Map<string, number>;
}

/** The feed with its entries made ready: addresses absolute, dates in ISO 8601, whole texts fixed, each entry once. O(n). */
export async function finishFeed(raw: RawFeed, charset: string): Promise<Feed> {
  const counts: Counts = { duplicates: 0, badAddresses: [], tooLong: new Map() };
  const title = short('title', raw.title, counts);
  const outlet = title === undefined ? undefined : outletName(title);
  const siteUrl = raw.site && absoluteUrl(raw.site.written, raw.site.base);
  const seen = new Set<string>();
  const entries: FeedEntryRead[] = [];
  for (const entry of raw.entries) {
    const read = await entryOf(entry, { raw, outlet, title, counts });
    const key = keyOf(read);
    if (seen.has(key)) counts.duplicates++;
    else entries.push(read);
    seen.add(key);
  }
  return {
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(raw.language !== undefined && { language: raw.language }),
    ...(siteUrl !== undefined && { siteUrl }),
    ...(raw.ttlMs !== undefined && { ttlMs: raw.ttlMs }),
    entries,
    charset,
    notes: [...countNotes(raw), ...notesOf(counts)],
  };
}

function countNotes({ count }: RawFeed): readonly Note[] {
  if (count === 0) return [note(feedNotes.noEntries)];
  if (count <= MAX_ENTRIES) return [];
  return [note(feedNotes.tooManyEntries, { details: { count, limit: MAX_ENTRIES } })];
}

interface Context {
  readonly raw: RawFeed;
  readonly outlet: string | undefined;
  readonly title: string | undefined;
  readonly counts: Counts;
}

async function entryOf(entry: RawEntry, context: Context): Promise<FeedEntryRead> {
  const url = addressOf(entry, context.counts);
  const given = givenOf(entry, url, context);
  const base = {
    ...(url !== undefined && { url }),
    given,
    ...(entry.updated !== undefined && { updatedAt: feedDate(entry.updated) }),
    bytesHash: sha256(Buffer.from(entry.canonical)),
  };
  const words = wholeText(entry);
  if (!words) return { ...base, carries: 'summary', notes: [] };
  const headed = words.value.length > MAX_REPORT_MARKUP ? undefined : await headedText(given.title, words);
  const fixed = fixedText(headed?.text ?? words.value);
  if (fixed.status === 'refused') {
    const details = { title: given.title ?? url ?? '', reason: fixed.problem.message };
    return { ...base, carries: 'summary', notes: [note(feedNotes.textLeftOut, { details })] };
  }
  const { text, notes } = fixed;
  const marks = headed?.marks ?? [];
  return { ...base, carries: 'text', text, ...(marks.length > 0 && { marks }), notes };
}

function addressOf({ addresses }: RawEntry, counts: Counts): string | undefined {
  for (const { written, base } of addresses) {
    const url = pageUrl(written, base);
    if (url !== undefined) return url;
  }
  if (addresses[0]) counts.badAddresses.push(addresses[0].written);
  return undefined;
}

function givenOf(entry: RawEntry, url: string | undefined, { raw, outlet, title, counts }: Context): GivenFields {
  // An author of the whole feed is often the outlet itself: that is no byline.
  const common = raw.byline === title || raw.byline === outlet ? undefined : raw.byline;
  const fields = {
    title: short('title', entry.title, counts),
    url,
    publishedAt: entry.date === undefined ? undefined : feedDate(entry.date),
    byline: short('byline', entry.byline ?? common, counts),
    outlet: short('outlet', entry.outlet, counts) ?? outlet,
    language: entry.language ?? raw.language,
    originId: short('id', entry.id, counts),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

function short(field: string, value: string | undefined, { tooLong }: Counts): string | undefined {
  if (value === undefined || value.length <= MAX_FIELD) return value?.toWellFormed().replaceAll('\0', '\ufffd');
  tooLong.set(field, (tooLong.get(field) ?? 0) + 1);
  return undefined;
}

/** One page is one entry; a text that has no page of its own is known by its id too: short notices often all link to the front page. */
function keyOf({ url, given, text, bytesHash }: FeedEntryRead): string {
  if (url === undefined) return given.originId ?? bytesHash;
  return text === undefined ? url : `${url} ${given.originId ?? ''}`;
}

function notesOf({ duplicates, badAddresses, tooLong }: Counts): readonly Note[] {
  const [first] = badAddresses;
  return [
    ...(duplicates > 0 ? [note(feedNotes.duplicates, { details: { count: duplicates } })] : []),
    ...(first === undefined ? [] : [otherAddresses(badAddresses.length, first)]),
    ...[...tooLong].map(([field, count]) =>
      note(feedNotes.fieldTooLong, { details: { field, count, limit: MAX_FIELD } }),
    ),
  ];
}

/** The note on addresses that are no web addresses. */
export function otherAddresses(count: number, first: string): Note {
  const words = first
    .toWellFormed()
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, 80);
  return note(feedNotes.otherAddresses, { details: { count, first: words } });
}
