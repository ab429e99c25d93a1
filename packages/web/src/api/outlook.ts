import type { Filters } from '../place/place.ts';
import { usePaged } from './paged.ts';
import { rowParameters } from './parameters-of.ts';
import type { DueAnswer } from './types.ts';

/** The parts of the outlook, in the order in which they are shown. */
export const DUE_PARTS = ['overdue', 'today', 'week', 'later', 'unsaid', 'resolved'] as const;
export type DuePart = (typeof DUE_PARTS)[number];

/** Lines a page of one part. */
const LINES = 15;

/** One part of what is ahead. `asOf`: by the end of which day; the server's choice where not said. */
export function useDue(filters: Filters, part: DuePart, asOf: string | undefined) {
  return usePaged<DueAnswer>('/due', { ...rowParameters(filters), part, asOf }, LINES);
}
