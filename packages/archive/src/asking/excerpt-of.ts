/** A few words of the report with what is around them. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** UTF-16 units on each side. */
const REACH = 70;

/** The words of `[start, end)` with the rest of their line, cut between words at most `REACH` away on each side. O(1). */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const rest = after.split('\n', 1)[0] ?? '';
  const isCutBefore = line.length === before.length && start > REACH;
  const isCutAfter = rest.length === after.length && end + REACH < text.length;
  return {
    before: isCutBefore ? line.replace(/^\S*\s?/, '…') : line,
    words: text.slice(start, end),
    after: isCutAfter ? `${withoutLastWord(rest)}…` : rest,
  };
}

/** As `/\s?\S*$/` would cut it, which looks at each place of the words anew. */
function withoutLastWord(words: string): string {
  let end = words.length;
  while (end > 0 && !/\s/u.test(words.charAt(end - 1))) end -= 1;
  return words.slice(0, Math.max(0, end - 1));
}
