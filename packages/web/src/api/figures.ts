import type { Filters } from '../place/place.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { FiguresAnswer } from './types.ts';

export function useFigures(filters: Filters) {
  return usePaged<FiguresAnswer>('/figures', rowParameters(filters));
}
