import type { Filters } from '../place/place.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { OutlookAnswer } from './types.ts';

/** `asOf`: by the end of which day; the server's choice where not said. */
export function useOutlook(filters: Filters, asOf: string | undefined) {
  return usePaged<OutlookAnswer>('/outlook', { ...rowParameters(filters), asOf });
}
