import { BLOCK_ELEMENTS } from './element-names.ts';

/** Containers of the whole: pages hide them until a script shows them. */
const NEVER_HIDDEN: ReadonlySet<string> = new Set(['main', 'article']);

/** Classes by which frameworks and content systems keep words for screen readers only. Own list. */
const UNSEEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|a11y-hidden|assistive-text|offscreen)(?:\s|$)/i;

const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** Whether an element is not shown to a reader, as far as its own tag tells. Style sheets are not read. */
export function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (NEVER_HIDDEN.has(name)) return false;
  const { hidden, style } = attributes;
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (style !== undefined && UNSEEN_STYLE.test(style)) return true;
  // Single letters are set apart as ornaments with this attribute and still shown; blocks with it are furniture.
  if (attributes['aria-hidden'] === 'true' && BLOCK_ELEMENTS.has(name)) return true;
  return UNSEEN.test(attributes['class'] ?? '');
}
