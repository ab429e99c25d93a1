import type { Filters } from '../place/place.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { PositionsAnswer } from './types.ts';

export function usePositions(filters: Filters) {
  return usePaged<PositionsAnswer>('/positions', rowParameters(filters), 200);
}
