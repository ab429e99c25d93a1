/**
 * Characters that are legal in JSON as they are and do harm further on: `<` (`</script>` in a page), line separators (readers that
 * split lines by Unicode's rules), and marks that turn the direction of what follows (UAX #9).
 */
const RISKY = /[<\u0085\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value as one line of JSON in which no text can end a script, a line, or the direction of writing. Parses to the same value. O(n). */
export function jsonText(value: unknown): string {
  // They can only stand within strings, where an escape means the same.
  return JSON.stringify(value).replace(
    RISKY,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An open JSON document: `head`, then the items separated by commas, then `tail()`, which is asked for when all items are out. */
export async function* jsonDocument(
  head: string,
  items: AsyncIterable<unknown>,
  tail: () => string,
): AsyncIterable<string> {
  yield `${head}\n`;
  let isFirst = true;
  for await (const item of items) {
    yield isFirst ? jsonText(item) : `,\n${jsonText(item)}`;
    isFirst = false;
  }
  yield `\n${tail()}\n`;
}
