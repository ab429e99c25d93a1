import type { Filters } from '../place/place.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { OutlookAnswer } from './types.ts';

export function useOutlook(filters: Filters) {
  return usePaged<OutlookAnswer>('/outlook', rowParameters(filters));
}
