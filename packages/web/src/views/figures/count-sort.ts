import type { Count } from '@onrecord/model/entry';

/** How a count is drawn: "at least 10" is never drawn as 10. */
export type CountSort = 'exact' | 'about' | 'range' | 'at-least' | 'at-most' | 'none';

/** What a count says of its number. */
export function countSort({ value, min, max, approximate }: Count): CountSort {
  if (value !== undefined) return approximate ? 'about' : 'exact';
  if (min !== undefined && max !== undefined) return 'range';
  if (min !== undefined) return 'at-least';
  return max === undefined ? 'none' : 'at-most';
}

/** The one number that a step line of it stands at; undefined for "several". */
export function levelOf({ value, min, max }: Count): number | undefined {
  if (value !== undefined) return value;
  return min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? max);
}
