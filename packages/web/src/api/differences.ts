import type { Filters } from '../place/place.ts';
import { usePaged } from './paged.ts';
import { spanParameters } from './parameters-of.ts';
import type { Difference, DifferencesAnswer } from './types.ts';

/** Places a page where something differs: of counts each may be several differences. */
const PLACES = 12;

/** Where reports and claimants tell things differently, the newest first; of one kind where it is given. */
export function useDifferences(filters: Filters, kind: Difference['kind'] | undefined) {
  return usePaged<DifferencesAnswer>('/differences', { ...spanParameters(filters), kind }, PLACES);
}
