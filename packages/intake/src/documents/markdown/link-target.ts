/** What stands behind the words of a link. */
export interface LinkTarget {
  /** Shown with a picture; empty where there is none. */
  readonly title: string;
  readonly end: number;
}

/** So long may what stands in parentheses be. */
const LONGEST = 2100;
/** An address in angle brackets, or one without spaces and brackets, in which one pair of parentheses may stand; then a title. */
const DIRECT =
  /^\(\s{0,20}(?:<[^<>\n]{0,2000}>|[^\s()<>[\]]{0,2000}(?:\([^\s()<>[\]]{0,200}\)[^\s()<>[\]]{0,500})?)(?:\s{1,20}(?:"([^"]{0,1000})"|'([^']{0,1000})'|\(([^()]{0,1000})\)))?\s{0,20}\)/;
const REFERENCE = /^\[([^[\]]{0,999})\]/;

/**
 * The target behind the words in brackets at `from` to `to`: `(address "title")`, `[label]`, or none where the words are a
 * label themselves; undefined where it is no link. Footnotes are none. O(1): looks at 2,100 characters, and no address has brackets.
 */
export function linkTarget(
  source: string,
  { from, to }: { readonly from: number; readonly to: number },
  labels: ReadonlySet<string>,
): LinkTarget | undefined {
  const behind = to + 1;
  const next = source.charAt(behind);
  if (source.charAt(from) === '^') return undefined;
  if (next === '(') {
    const direct = DIRECT.exec(source.slice(behind, behind + LONGEST));
    if (direct) return { title: direct[1] ?? direct[2] ?? direct[3] ?? '', end: behind + direct[0].length };
  }
  if (to - from > 999 || labels.size === 0) return undefined;
  const own = source.slice(from, to);
  const reference = next === '[' ? REFERENCE.exec(source.slice(behind, behind + 1002)) : undefined;
  const label = reference?.[1] ? reference[1] : own;
  return labels.has(labelOf(label)) ? { title: '', end: behind + (reference?.[0].length ?? 0) } : undefined;
}

/** A label in the form in which labels are compared. */
export function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
