/** What may stand behind the end of a page: comments of caches, scripts. In UTF-16 units. */
const LONGEST_END = 65_536;

/** Their end tags may be left out (HTML Living Standard, 13.1.2.4). */
const MAY_STAY_OPEN: ReadonlySet<string> = new Set('p li dt dd td th tr tbody thead tfoot colgroup'.split(' '));

/**
 * Whether a source ends before its page does: a page was begun and not ended, and elements are open that HTML wants closed.
 * Either alone is common: tools leave out what may be left out, people forget what may not.
 */
export function endsEarly(source: string, open: readonly string[]): boolean {
  if (open.every((name) => MAY_STAY_OPEN.has(name))) return false;
  return /<body\b/i.test(source) && !/<\/(?:body|html)\s{0,10}>/i.test(source.slice(-LONGEST_END));
}
