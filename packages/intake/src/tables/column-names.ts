import { FIELD_NAMES, type FieldNames } from '../sources/field-names.ts';

/** Names that a column with the text may have (own list), brought to one form by `plainName`; first in front. */
export const TEXT_COLUMNS: readonly string[] = [
  'text',
  'fulltext',
  'body',
  'bodytext',
  'articletext',
  'articlebody',
  'content',
  'article',
];

/** Names that tables use beside those of JSON Lines (own list); capitals, spaces, "_", "-" and "." do not count. */
export const FIELD_COLUMNS: FieldNames = {
  publishedAt: [...FIELD_NAMES.publishedAt, 'published on', 'publication date', 'pub date', 'date published'],
  title: [...FIELD_NAMES.title, 'headline'],
  url: [...FIELD_NAMES.url, 'link', 'permalink', 'canonical url'],
  outlet: [...FIELD_NAMES.outlet, 'source name', 'newspaper'],
  byline: [...FIELD_NAMES.byline, 'author name'],
  language: [...FIELD_NAMES.language, 'lang'],
  originId: [...FIELD_NAMES.originId, 'article id', 'uuid'],
};

/** A column's name without what writers of tables vary: "Full Text", "full_text" and "fulltext" are one. */
export function plainName(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s._-]+/g, '');
}
