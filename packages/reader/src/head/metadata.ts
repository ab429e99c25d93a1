import type { Span } from '@onrecord/model';
import { paragraphSpans, trimmed } from '../blocks/paragraphs.ts';
import { PUBLISHED_WORDS, UPDATED_WORDS } from './furniture-words.ts';
import { leftOver, writtenDate } from './written-date.ts';

/** What a line of metadata is about. */
export type MetadataKey = 'published' | 'updated' | 'title' | 'author' | 'source' | 'url' | 'language' | 'other';

/** One `key: value` of the head; `value` is where its words stand, without quotation marks. */
export interface MetadataField {
  readonly key: MetadataKey;
  readonly value: Span;
}

/** The lines that speak about the report, not of it. */
export interface Metadata {
  readonly spans: readonly Span[];
  readonly fields: readonly MetadataField[];
}

const KEYS: Readonly<Record<string, MetadataKey>> = {
  ...Object.fromEntries(PUBLISHED_WORDS.map((words) => [words, 'published'] as const)),
  ...Object.fromEntries(UPDATED_WORDS.map((words) => [words, 'updated'] as const)),
  title: 'title',
  headline: 'title',
  author: 'author',
  authors: 'author',
  byline: 'author',
  source: 'source',
  publisher: 'source',
  outlet: 'source',
  site: 'source',
  'site name': 'source',
  newspaper: 'source',
  agency: 'source',
  url: 'url',
  link: 'url',
  canonical: 'url',
  permalink: 'url',
  lang: 'language',
  language: 'language',
  locale: 'language',
};
const FENCE = /^\s{0,20}(---|\+\+\+)[ \t]{0,20}\r?\n/;
/** No longer front matter than this: a lone line of dashes must not swallow the report. */
const LONGEST_FRONT_MATTER = 8000;
const LONGEST_VALUE = 400;
/** So many paragraphs from the top, and from the end, may be lines like "Published: 5 May 2024". */
const HEAD_LINES = 12;
const FOOT_LINES = 3;

/** Finds the metadata of a text: front matter, a leading `date 2024-05-05`, `key: value` lines, "Published ..." lines. O(length). */
export function readMetadata(text: string): Metadata {
  const front = frontMatter(text);
  if (front) return front;
  const spans: Span[] = [];
  const fields: MetadataField[] = [];
  const take = (found: readonly [Span, ...MetadataField[]] | undefined): boolean => {
    if (!found) return false;
    const [span, ...said] = found;
    spans.push(span);
    fields.push(...said);
    return true;
  };
  const lines = paragraphSpans(text);
  const [first] = lines;
  if (first && !take(leadingDate(text, first))) {
    for (const line of lines.slice(0, HEAD_LINES)) if (!take(addressLine(text, line) ?? keyLine(text, line))) break;
  }
  const isTaken = (line: Span): boolean => spans.some(({ start }) => start === line.start);
  const ends = [...lines.slice(0, HEAD_LINES), ...lines.slice(Math.max(HEAD_LINES, lines.length - FOOT_LINES))];
  for (const line of ends)
    if (!isTaken(line))
      take(
        addressLine(text, line) ?? publishedLine(text, line) ?? publishedAtEnd(text, line) ?? datedTitle(text, line),
      );
  return { spans: spans.sort((a, b) => a.start - b.start), fields };
}

function frontMatter(text: string): Metadata | undefined {
  const opening = FENCE.exec(text.slice(0, 100).replace(/^\uFEFF/, ' '));
  const fence = opening?.[1];
  if (!opening || !fence) return undefined;
  const body = text.slice(opening[0].length, opening[0].length + LONGEST_FRONT_MATTER);
  const closing = new RegExp(
    String.raw`^${fence === '---' ? '(?:---|\\.\\.\\.)' : String.raw`\+\+\+`}[ \t]{0,20}(?=\r|\n|$)`,
    'm',
  ).exec(body);
  if (!closing) return undefined;
  const end = opening[0].length + closing.index;
  const lines = paragraphSpans(text.slice(0, end).replace(/^[^\n]*\n/, (line) => ' '.repeat(line.length)));
  const fields = lines.flatMap((line) => keyLine(text, line)?.[1] ?? []);
  // Without a single key the dashes are rules between paragraphs.
  if (fields.length === 0) return undefined;
  return { spans: [{ start: opening[0].indexOf(fence), end: end + closing[0].trimEnd().length }], fields };
}

/** ` date 2024-05-05 Israel...`: the date comes first, and the report may go on in the same line. */
function leadingDate(text: string, { start, end }: Span): readonly [Span, MetadataField] | undefined {
  // A bare ISO date counts where the report goes on in its line: "2024-05-05 CAIRO: ...".
  const found =
    /^(?:(date|published|updated)[ \t]{0,3}[:=]?[ \t]{1,5}(?=\d{4}-\d{2}-\d{2})|(?=\d{4}-\d{2}-\d{2}[ \t]{1,5}["“'‘]?\p{Lu}))/iu.exec(
      text.slice(start, start + 40),
    );
  if (!found) return undefined;
  const from = start + found[0].length;
  const date = writtenDate(text.slice(from, Math.min(end, from + 40)));
  if (date?.start !== 0) return undefined;
  const value = { start: from, end: from + date.end };
  return [
    { start, end: value.end },
    { key: found[1]?.toLowerCase() === 'updated' ? 'updated' : 'published', value },
  ];
}

/** `Title: Troops leave`, `author = "Jane Doe"`; other keys only count in front matter or among known ones. */
function keyLine(text: string, { start, end }: Span): readonly [Span, MetadataField] | undefined {
  if (end - start > LONGEST_VALUE) return undefined;
  const found = /^(['"]?)([A-Za-z][A-Za-z _-]{1,24})\1[ \t]{0,5}[:=][ \t]{0,10}/.exec(text.slice(start, end));
  if (!found) return undefined;
  const key = KEYS[(found[2] ?? '').toLowerCase().trim().replace(/[_-]/g, ' ')];
  const value = unquoted(text, trimmed(text, { start: start + found[0].length, end }));
  if (!key || value.start >= value.end) return undefined;
  return [
    { start, end },
    { key, value },
  ];
}

/** `URL: https://...`, `Source: https://...` in a line of its own below the headline or at the end: where a saved copy came from. */
function addressLine(text: string, { start, end }: Span): readonly [Span, MetadataField] | undefined {
  if (end - start > LONGEST_VALUE) return undefined;
  const found = /^(?:url|link|source|permalink|original)[ \t]{0,3}:[ \t]{0,5}(?=https?:\/\/[^\s]+$)/i.exec(
    text.slice(start, end),
  );
  if (!found) return undefined;
  return [
    { start, end },
    { key: 'url', value: { start: start + found[0].length, end } },
  ];
}

function unquoted(text: string, value: Span): Span {
  const { start, end } = value;
  const quote = text.charAt(start);
  return (quote === '"' || quote === "'") && end - start > 2 && text.charAt(end - 1) === quote
    ? { start: start + 1, end: end - 1 }
    : value;
}

const LABEL_AT_END =
  /(?<=[.?!”"’)\s])(?:(?:first |originally |last )?(?:published|posted|updated)(?: on)?)\s?[:-]?\s{1,3}(?=[^\n]{6,60}$)/iu;

/** A "Posted on December 23, 2012" glued to the end of the headline. */
function publishedAtEnd(text: string, { start, end }: Span): readonly [Span, MetadataField] | undefined {
  if (end - start > LONGEST_VALUE) return undefined;
  const found = LABEL_AT_END.exec(text.slice(start, end));
  if (!found || found.index === 0) return undefined;
  const value = { start: start + found.index + found[0].length, end };
  const words = text.slice(value.start, end);
  if (leftOver(words).length > 0 || !writtenDate(words)) return undefined;
  return [
    { start: start + found.index, end },
    { key: /updated/i.test(found[0]) ? 'updated' : 'published', value },
  ];
}

/** Behind the date: ", Northern Post", "| Northern Post". */
const OUTLET = /^[\s,|·–—-]{1,4}(\p{Lu}[\p{L}\p{N}'’.&-]{0,20}(?: [\p{Lu}\p{N}&][\p{L}\p{N}'’.&-]{0,20}){0,5})$/u;

/** "Published 5 May 2024, 10:00 GMT", "Last updated on Monday, May 6, 2024": nothing but that, or an outlet behind it. */
function publishedLine(text: string, { start, end }: Span): readonly [Span, ...MetadataField[]] | undefined {
  const line = text.slice(start, Math.min(end, start + LONGEST_VALUE));
  const found =
    /^(?:[A-Za-z]+ ){0,3}?(published|posted|issued|released|updated|modified|date)\b(?: on| at)?[ \t]{0,3}[:=-]?[ \t]{0,5}/i.exec(
      line,
    );
  const date = found ? writtenDate(line) : undefined;
  if (!found || !date || end - start > 160) return undefined;
  const outlet = OUTLET.exec(line.slice(date.end))?.[1];
  const isAll = leftOver(outlet === undefined ? line : line.slice(0, date.end)).length === 0;
  if (!isAll) return undefined;
  const isUpdate = /updated|modified/i.test(found[0]);
  const value = { start: start + found[0].length, end: outlet === undefined ? end : start + date.end };
  return [
    { start, end },
    { key: isUpdate ? 'updated' : 'published', value },
    ...(outlet === undefined ? [] : [{ key: 'source' as const, value: { start: end - outlet.length, end } }]),
  ];
}

const LONGEST_TITLE = 160;
const DATED_TITLE =
  /^(?:[\p{L}-]{2,20} ){0,3}?(?:statement|release|communiqu[eé]|declaration|remarks|address|update|bulletin|briefing|report|sitrep|summary|flash|readout)\b/iu;

/** "Statement by the council, 5 May 2024", "Situation update: Foca, 5 May 2024": the title of a release or update ends in its day. */
function datedTitle(text: string, { start, end }: Span): readonly [Span, ...MetadataField[]] | undefined {
  const line = text.slice(start, end);
  if (line.length > LONGEST_TITLE || !DATED_TITLE.test(line)) return undefined;
  const date = writtenDate(line);
  if (!date?.iso || date.end !== line.replace(/[).]$/, '').length) return undefined;
  return [
    // The title ends before the comma or bracket.
    { start: start + line.slice(0, date.start).replace(/[\s,(|·–—-]+$/, '').length, end },
    { key: 'published', value: { start: start + date.start, end: start + date.end } },
  ];
}
