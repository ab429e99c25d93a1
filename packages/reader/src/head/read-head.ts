import {
  absent,
  type Anchor,
  anchor,
  type Block,
  type Genre,
  type Known,
  type Note,
  note,
  type Span,
  stated,
} from '@onrecord/model';
import { bylineNames } from '../blocks/byline.ts';
import { parseIsoDay } from '../times/calendar.ts';
import { genreOf } from './genre.ts';
import { type Metadata, type MetadataKey, readMetadata } from './metadata.ts';
import { headNotes } from './notes.ts';
import { publicationDate } from './publication-date.ts';
import { agencyOf } from './agency-dateline.ts';
import { isOutletName } from './outlet-words.ts';

/** What the first lines of a text say about the report itself. */
export interface Head {
  readonly title: Known<string>;
  readonly byline: Known<string>;
  /** ISO 8601 date or date-time. */
  readonly publishedAt: Known<string>;
  readonly source: { readonly name?: string; readonly url?: string };
  readonly genre: Genre;
  /** The metadata lines themselves ("date 2024-05-05", front matter): no block covers them. */
  readonly metadata: readonly Span[];
  readonly notes: readonly Note[];
}

/** What the caller knows of the report: `publishedAt` set by hand (`--published`) goes before all that the text says. */
export interface Given {
  readonly publishedAt?: string;
  readonly file?: string;
  /** BCP 47: what the source says of the text's language; used where the text itself does not show it. */
  readonly language?: string;
  /**
   * What the source's markup says of parts of the text: spans in text order that do not overlap. Those that do not fit the text are
   * left out with a note.
   */
  readonly marks?: readonly Block[];
}

export type ReadHead = (text: string, blocks: readonly Block[], given: Given) => Head;

/**
 * Reads what a report says of itself: front matter and metadata lines first, then the blocks of the head. All is stated
 * with the words that say it, or absent; a date that can be read in two ways is absent, with a note. A date given by the
 * caller is used as it is, and is `inferred` by the rule "given" from no words of the text. O(length).
 */
export const readHead: ReadHead = (text, blocks, given) => {
  const metadata = readMetadata(text);
  const byline = bylineOf(blocks, given);
  const published = publicationDate(text, { metadata, blocks, given: validDate(given.publishedAt) });
  const name = fieldAnchor(text, metadata, 'source')?.quote ?? agencyOf(text, blocks) ?? bylineOutlet(text, byline);
  const url = fieldAnchor(text, metadata, 'url')?.quote;
  return {
    title: known(fieldAnchor(text, metadata, 'title') ?? headlineAnchor(text, blocks, given)),
    byline: known(fieldAnchor(text, metadata, 'author') ?? bylineAnchor(text, byline)),
    publishedAt: published.publishedAt,
    source: { ...(name !== undefined && { name }), ...(url !== undefined && { url }) },
    genre: genreOf(text, blocks),
    metadata: metadata.spans,
    notes: [
      ...(given.publishedAt !== undefined && validDate(given.publishedAt) === undefined
        ? [note(headNotes.badGivenDate, { details: { words: given.publishedAt } })]
        : []),
      ...published.notes,
    ],
  };
};

function validDate(words: string | undefined): string | undefined {
  return words !== undefined && parseIsoDay(words) !== undefined ? words : undefined;
}

/** A headline of several lines is one line as a value. */
function known(words: Anchor | undefined): Known<string> {
  return words ? stated(words.quote.replace(/\s+/g, ' '), words) : absent;
}

function fieldAnchor(text: string, { fields }: Metadata, key: MetadataKey): Anchor | undefined {
  const field = fields.find((candidate) => candidate.key === key);
  return field && anchor(text, field.value.start, field.value.end);
}

/** The headline that is marked, all of it, else that of the blocks above the first paragraph. */
function headlineAnchor(text: string, blocks: readonly Block[], { marks = [] }: Given): Anchor | undefined {
  const first = blocks.findIndex(({ role }) => role === 'body');
  const headline =
    marks.find(({ role }) => role === 'headline') ??
    blocks.slice(0, first === -1 ? blocks.length : first).find(({ role }) => role === 'headline');
  return headline && anchor(text, headline.start, headline.end);
}

/** The line that says who wrote the report. */
interface Byline extends Span {
  readonly isMarked: boolean;
}

/** The byline that is marked, else the first of the blocks. */
function bylineOf(blocks: readonly Block[], { marks = [] }: Given): Byline | undefined {
  const marked = marks.find(({ role }) => role === 'byline');
  const found = marked ?? blocks.find(({ role }) => role === 'byline');
  return found && { start: found.start, end: found.end, isMarked: marked !== undefined };
}

/** "By Jane Roe, Northern Post": the outlet behind the name. */
function bylineOutlet(text: string, byline: Byline | undefined): string | undefined {
  if (!byline) return undefined;
  const line = text.slice(byline.start, byline.end);
  const names = bylineNames(line, byline);
  if (!names) return undefined;
  return line
    .slice(names.end)
    .split(/[,|·–—()]|\s-\s/)
    .map((part) => part.trim())
    .find(isOutletName);
}

function bylineAnchor(text: string, byline: Byline | undefined): Anchor | undefined {
  if (!byline) return undefined;
  const line = text.slice(byline.start, byline.end);
  const names = bylineNames(line, byline) ?? (/^\(?\p{L}+ing\b/u.test(line) ? undefined : wholeLine(line, byline));
  return names && anchor(text, byline.start + names.start, byline.start + names.end);
}

/** All of a line that names nobody, without the "By" of one that is marked. */
function wholeLine(line: string, { isMarked }: Byline): Span {
  const by = isMarked ? (/^By:?\s{1,5}(?=\S)/i.exec(line)?.[0].length ?? 0) : 0;
  return { start: by, end: line.length };
}
