import type { GivenFields } from './source-item.ts';

/** A field that a line of JSON or a row of a table may give beside its text. */
export type GivenField = Exclude<keyof GivenFields, 'file'>;

/** Names that a field may have, the one that is taken first in front. */
export type FieldNames = Readonly<Partial<Record<GivenField, readonly string[]>>>;

/** The names that a field of a JSON line may have; the first one that holds text is taken. */
export const FIELD_NAMES = {
  publishedAt: ['published', 'publishedAt', 'date'],
  title: ['title'],
  url: ['url'],
  outlet: ['outlet', 'source', 'publisher'],
  byline: ['byline', 'author', 'authors'],
  language: ['language'],
  originId: ['id'],
} as const satisfies FieldNames;
