import type { ColumnMap } from '@onrecord/intake';
import { Misuse } from './misuse.ts';
import { optionForm, type OptionValues, textOf } from './options.ts';

/** What people call the fields of a report, and the field that is meant. */
const FIELDS: Readonly<Record<string, keyof ColumnMap>> = {
  text: 'text',
  published: 'publishedAt',
  date: 'publishedAt',
  title: 'title',
  url: 'url',
  outlet: 'outlet',
  source: 'outlet',
  byline: 'byline',
  author: 'byline',
  language: 'language',
  id: 'originId',
};

/** The column map of "--columns text=Body,published=Date". @throws Misuse */
export function columnsIn(values: OptionValues): ColumnMap | undefined {
  const words = textOf(values, 'columns');
  if (words === undefined) return undefined;
  const pairs = words.split(',').map((pair): [keyof ColumnMap, string] => {
    const at = pair.indexOf('=');
    const name = pair.slice(at + 1).trim();
    const field = Object.hasOwn(FIELDS, pair.slice(0, at).trim()) ? FIELDS[pair.slice(0, at).trim()] : undefined;
    if (at < 1 || name === '' || field === undefined) {
      throw new Misuse(
        `"${pair.trim()}" in --columns does not say which column holds what. Write ${optionForm('columns')} with text, published, title, url, outlet, byline, language or id.`,
      );
    }
    return [field, name];
  });
  return Object.fromEntries(pairs);
}
