import type { Span } from '@onrecord/model';
import { patternOf } from '../../parts/search-pattern.ts';

/** More are of no help to anybody. */
const MOST = 5000;

/** Where what is searched stands in a text, the first `MOST` of it. O(length). */
export function hitsIn(text: string, search: string | undefined): readonly Span[] {
  const pattern = search === undefined ? undefined : patternOf(search);
  if (!pattern) return [];
  const hits: Span[] = [];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    hits.push({ start: index, end: index + found.length });
    if (hits.length === MOST) break;
  }
  return hits;
}
