import { absent, anchor, type Block, inferred, type Known, type Note, note, type Span, stated } from '@onrecord/model';
import type { Metadata } from './metadata.ts';
import { headNotes } from './notes.ts';
import { writtenDate } from './written-date.ts';

/** A date line this far down, counted in blocks, still belongs to the head. */
const HEAD_BLOCKS = 8;

/** When the report was published, as far as it says so itself. */
export interface PublicationDate {
  readonly publishedAt: Known<string>;
  readonly notes: readonly Note[];
}

/**
 * Looks, in this order, at the date that the caller gives, "published" metadata, date lines and agency datelines of the head,
 * "updated" metadata. The first full date counts; if there is none, the first open one (no year, two readings) gives a note.
 */
export function publicationDate(
  text: string,
  {
    metadata,
    blocks,
    given,
  }: { readonly metadata: Metadata; readonly blocks: readonly Block[]; readonly given: string | undefined },
): PublicationDate {
  if (given !== undefined) return { publishedAt: inferred(given, 'given', []), notes: [] };
  const valuesOf = (key: 'published' | 'updated'): readonly Span[] =>
    metadata.fields.filter((field) => field.key === key).map(({ value }) => value);
  const firstBody = blocks.findIndex(({ role }) => role === 'body');
  const headLines = blocks.slice(0, firstBody === -1 ? HEAD_BLOCKS : firstBody + HEAD_BLOCKS);
  const lines = headLines.filter(({ role }, i) => role === 'dateline' || (role === 'byline' && i < HEAD_BLOCKS));
  const places = [...valuesOf('published'), ...lines, ...valuesOf('updated')];
  const notes: Note[] = [];
  for (const place of places) {
    const words = text.slice(place.start, Math.min(place.end, place.start + 400));
    const date = writtenDate(words);
    if (date?.iso) {
      const at = anchor(text, place.start + date.start, place.start + date.end);
      return { publishedAt: stated(date.iso, at), notes: [] };
    }
    if (date?.open) {
      const kind = date.open === 'ambiguous' ? headNotes.ambiguousDate : headNotes.noYear;
      const at = { start: place.start + date.start, end: place.start + date.end };
      notes.push(note(kind, { at, details: { words: text.slice(at.start, at.end) } }));
    } else if (valuesOf('published').includes(place)) {
      notes.push(note(headNotes.noSuchDate, { at: place, details: { words: words.slice(0, 60) } }));
    }
  }
  return { publishedAt: absent, notes: notes.length > 0 ? notes.slice(0, 1) : [note(headNotes.noDate)] };
}
