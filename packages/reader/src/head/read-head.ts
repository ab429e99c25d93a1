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
import { languageOf } from './language.ts';
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
  /** BCP 47: 'en', what the metadata says, or 'und'. */
  readonly language: string;
  /** The metadata lines themselves ("date 2024-05-05", front matter): no block covers them. */
  readonly metadata: readonly Span[];
  readonly notes: readonly Note[];
}

/** What the caller knows of the report: `publishedAt` set by hand (`--published`) goes before all that the text says. */
export interface Given {
  readonly publishedAt?: string;
  readonly file?: string;
}

export type ReadHead = (text: string, blocks: readonly Block[], given: Given) => Head;

/**
 * Reads what a report says of itself: front matter and metadata lines first, then the blocks of the head. All is stated
 * with the words that say it, or absent; a date that can be read in two ways is absent, with a note. A date given by the
 * caller is used as it is, and is `inferred` by the rule "given" from no words of the text. O(length).
 */
export const readHead: ReadHead = (text, blocks, given) => {
  const metadata = readMetadata(text);
  const language = fieldAnchor(text, metadata, 'language')?.quote ?? languageOf(text);
  const published = publicationDate(text, { metadata, blocks, given: validDate(given.publishedAt) });
  const name = fieldAnchor(text, metadata, 'source')?.quote ?? agencyOf(text, blocks) ?? bylineOutlet(text, blocks);
  const url = fieldAnchor(text, metadata, 'url')?.quote;
  return {
    title: known(fieldAnchor(text, metadata, 'title') ?? headlineAnchor(text, blocks)),
    byline: known(fieldAnchor(text, metadata, 'author') ?? bylineAnchor(text, blocks)),
    publishedAt: published.publishedAt,
    source: { ...(name !== undefined && { name }), ...(url !== undefined && { url }) },
    genre: genreOf(text, blocks),
    language,
    metadata: metadata.spans,
    notes: [
      ...(given.publishedAt !== undefined && validDate(given.publishedAt) === undefined
        ? [note(headNotes.badGivenDate, { details: { words: given.publishedAt } })]
        : []),
      ...published.notes,
      ...(language === 'und' ? [note(headNotes.notEnglish)] : []),
    ],
  };
};

function validDate(words: string | undefined): string | undefined {
  return words !== undefined && parseIsoDay(words) !== undefined ? words : undefined;
}

function known(words: Anchor | undefined): Known<string> {
  return words ? stated(words.quote, words) : absent;
}

function fieldAnchor(text: string, { fields }: Metadata, key: MetadataKey): Anchor | undefined {
  const field = fields.find((candidate) => candidate.key === key);
  return field && anchor(text, field.value.start, field.value.end);
}

function headlineAnchor(text: string, blocks: readonly Block[]): Anchor | undefined {
  const first = blocks.findIndex(({ role }) => role === 'body');
  const headline = blocks.slice(0, first === -1 ? blocks.length : first).find(({ role }) => role === 'headline');
  return headline && anchor(text, headline.start, headline.end);
}

/** "By Jane Roe, Northern Post": the outlet behind the name. */
function bylineOutlet(text: string, blocks: readonly Block[]): string | undefined {
  const byline = blocks.find(({ role }) => role === 'byline');
  if (!byline) return undefined;
  const line = text.slice(byline.start, byline.end);
  const names = bylineNames(line);
  if (!names) return undefined;
  return line
    .slice(names.end)
    .split(/[,|·–—()]|\s-\s/)
    .map((part) => part.trim())
    .find(isOutletName);
}

function bylineAnchor(text: string, blocks: readonly Block[]): Anchor | undefined {
  const byline = blocks.find(({ role }) => role === 'byline');
  if (!byline) return undefined;
  const line = text.slice(byline.start, byline.end);
  const names = bylineNames(line) ?? (/^\(?\p{L}+ing\b/u.test(line) ? undefined : { start: 0, end: line.length });
  return names && anchor(text, byline.start + names.start, byline.start + names.end);
}
