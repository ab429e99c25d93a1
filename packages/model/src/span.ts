/** A half-open range `[start, end)` of UTF-16 code units in a text, 0-based. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers: `quote === text.slice(start, end)`, always. */
export interface Anchor extends Span {
  readonly quote: string;
}

/** Whether `offset` lies between the two halves of a surrogate pair of `text`. */
export function splitsPair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * The anchor of `[start, end)` in `text`: the only way to make one.
 * @throws RangeError when the range is empty, reversed, outside the text, not whole, or splits a surrogate pair
 * @example anchor('Ms Lee said', 0, 6) // { start: 0, end: 6, quote: 'Ms Lee' }
 */
export function anchor(text: string, start: number, end: number): Anchor {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(
      `No anchor ${start}..${end} in a text of length ${text.length}: give 0 <= start < end <= length`,
    );
  }
  if (splitsPair(text, start) || splitsPair(text, end)) {
    throw new RangeError(
      `No anchor ${start}..${end}: it splits a surrogate pair; move it to the edge of the character`,
    );
  }
  return { start, end, quote: text.slice(start, end) };
}

/** Whether an anchor that came over a border still holds the words it was made of. */
export function holds(text: string, { start, end, quote }: Anchor): boolean {
  // slice() also takes fractions, counts from behind and runs past the end.
  if (!Number.isInteger(start) || start < 0 || quote.length === 0 || quote.length !== end - start) return false;
  return text.slice(start, end) === quote && !splitsPair(text, start) && !splitsPair(text, end);
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order: by start, the longer one first where they start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
