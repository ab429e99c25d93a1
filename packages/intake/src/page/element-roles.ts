import type { BlockRole } from '@onrecord/model';
import { hintsOf } from './hints.ts';
import { lineOf, type PageElement } from './page-node.ts';

/** Class words of captions and of credits of pictures. Own lists, from the habits of content systems. */
const CAPTION =
  /(?:^|[\s_-])(?:caption|cutline|legend|img-?cap|(?:photo|image|img|pic|picture|foto)-?(?:desc|description|text|legend)|pie|pie-?de-?foto|legenda|leyenda|legende|bildunterschrift|bildtext|didascalia|fotobijschrift)(?:$|[\s_-])/;
const CREDIT =
  /(?:^|[\s_-])(?:credits?|photo-?credit|copyright|photographer|attribution|attribution-image|(?:photo|image|img|pic|picture|foto)-?(?:src|source|by|author|autor)|bildnachweis|bildquelle|fotograf|byline-?photo)(?:$|[\s_-])/;

const LIST_ITEMS: ReadonlySet<string> = new Set(['li']);

/** A caption is short: an element with more text that is called so is a container. */
const LONGEST_CAPTION = 600;
const LONGEST_CREDIT = 160;

/** The role that an element's tag and class give its text; undefined where they say nothing. */
export function roleOfElement(element: PageElement, outer: BlockRole | undefined): BlockRole | undefined {
  if (element.name === 'figcaption' || element.name === 'caption') return 'caption';
  const hints = hintsOf(element);
  if (hints !== '') {
    if (CREDIT.test(hints) && (outer === 'caption' || !CAPTION.test(hints)) && isShort(element, LONGEST_CREDIT))
      return 'credit';
    if (CAPTION.test(hints) && isShort(element, LONGEST_CAPTION)) return 'caption';
  }
  if (LIST_ITEMS.has(element.name)) return 'list';
  return undefined;
}

function isShort(element: PageElement, limit: number): boolean {
  const { length } = lineOf(element);
  return length > 0 && length <= limit;
}

const NOTE_LINK = /(?:^|[\s_-])(?:foot|end)?note-?(?:anchor|ref|reference|link|marker)(?=$|[\s_-])/;

/** The raised figure that leads to a note: it says nothing, and would run into the number before it ("41" + "1"). */
export function isNoteReference(element: PageElement): boolean {
  if (element.name === 'a') return NOTE_LINK.test(hintsOf(element)) && /^\[?\d{1,3}\]?$/.test(lineOf(element));
  if (element.name !== 'sup') return false;
  const links = element.children.filter((child) => child.kind === 'element' && child.name === 'a');
  const rest = element.children.filter((child) => child.kind === 'text' && child.text.trim() !== '');
  return links.length > 0 && rest.length === 0 && /^\[?[\d*†‡a-z]{1,3}\]?$/iu.test(lineOf(element));
}
