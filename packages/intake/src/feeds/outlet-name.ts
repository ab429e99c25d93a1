import { SECTION_WORDS } from './section-words.ts';

const PARTS = /\s+(?:[-\u2013\u2014|\u00bb\u203a\u00b7:]|::|>)\s+/;

/**
 * The outlet's name out of a feed's title: parts that only name a section ("Invented Courier - World News", "RSS | Invented Courier") are left out.
 * The whole title where that does not leave exactly one part: a wrong name is worse than a long one.
 */
export function outletName(title: string): string {
  const parts = title.split(PARTS).filter((part) => part !== '');
  const names = parts.filter((part) => !isSection(part));
  return names.length === 1 && names[0] !== undefined ? names[0] : title;
}

function isSection(part: string): boolean {
  const words = part.toLowerCase().split(/[\s,/&]+/);
  return words.every((word) => SECTION_WORDS.has(word));
}
