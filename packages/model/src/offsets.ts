/**
 * The one place where the two ways of counting text meet: UTF-16 code units (all of onrecord) and
 * Unicode code points (W3C Web Annotation, PostgreSQL, Python, Rust).
 */

/** Converts positions of one text between UTF-16 code units and code points. Building is O(n), a lookup O(log pairs). */
export interface OffsetMap {
  /** @throws RangeError outside the text or inside a surrogate pair */
  toCodePoints(utf16: number): number;
  /** @throws RangeError outside the text */
  toUtf16(codePoints: number): number;
  /** Length of the text in code points. */
  readonly codePoints: number;
}

/** @example offsetMap('a😀b').toCodePoints(3) // 2 */
export function offsetMap(text: string): OffsetMap {
  const pairs = surrogatePairs(text);
  const codePoints = text.length - pairs.length;
  return {
    codePoints,
    toCodePoints(utf16) {
      const before = countBelow(pairs, utf16, (pair) => pair);
      const last = pairs[before - 1];
      if (utf16 < 0 || utf16 > text.length || !Number.isInteger(utf16) || last === utf16 - 1) {
        throw new RangeError(`No code point at UTF-16 offset ${utf16} of a text of length ${text.length}`);
      }
      return utf16 - before;
    },
    toUtf16(points) {
      if (points < 0 || points > codePoints || !Number.isInteger(points)) {
        throw new RangeError(`No code point ${points} in a text of ${codePoints} code points`);
      }
      return points + countBelow(pairs, points, (pair, index) => pair - index);
    },
  };
}

/** Offsets of the first half of every surrogate pair, ascending. */
function surrogatePairs(text: string): readonly number[] {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) pairs.push(i++);
  }
  return pairs;
}

/** How many entries have a position below `limit`. */
function countBelow(
  pairs: readonly number[],
  limit: number,
  position: (pair: number, index: number) => number,
): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const pair = pairs[middle];
    if (pair !== undefined && position(pair, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
