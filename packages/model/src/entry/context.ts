import type { Reading } from '../schema.ts';
import type { Anchor } from '../span.ts';

/** A few words of the report with what is around them. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** UTF-16 units on each side. */
const REACH = 60;

/** The words of an anchor with the rest of their line, at most `REACH` on each side, cut between words. O(1). */
export function contextOf({ text }: Reading['report'], { start, end, quote }: Anchor): Context {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const rest = after.split('\n', 1)[0] ?? '';
  const isCutBefore = line.length === before.length && start > REACH;
  const isCutAfter = rest.length === after.length && end + REACH < text.length;
  return {
    before: isCutBefore ? line.replace(/^\S*\s?/, '…') : line,
    words: quote,
    after: isCutAfter ? rest.replace(/\s?\S*$/, '…') : rest,
  };
}
