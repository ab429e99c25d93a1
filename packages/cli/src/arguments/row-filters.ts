import type { OptionName } from './options.ts';

/** Options that say which rows of an archive are meant, in the order of the help. */
export const ROW_FILTERS = [
  'since',
  'until',
  'dates',
  'actor',
  'place',
  'type',
  'story',
  'happening',
  'report',
  'min-confidence',
  'search',
  'withdrawn',
] as const satisfies readonly OptionName[];
