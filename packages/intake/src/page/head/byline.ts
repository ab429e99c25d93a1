import { walkBlocks } from '../block-walker.ts';
import { hintsOf } from '../hints.ts';
import { BEFORE_NAMES, isNobody } from '../metadata/page-byline.ts';
import { titleKey } from '../metadata/titles.ts';
import { isWithin, type PageElement, type PageNode } from '../page-node.ts';
import type { HeadPart } from './head-part.ts';
import { isDateLine } from './date-line.ts';

/** What bylines are called. */
const CALLED =
  /(?:^|[\s_-])(?:by|byl|by-?line|by-?author|authors?|(?:article|post|entry|story|meta|news|content)-?(?:author|byline|writer)s?|author-?names?|writer|written-?by|reporters?|correspondent|contributors?|journalists?|signature|signed|autor|auteur|auteurs|autore|redactor)(?=$|[\s_-])/;

const LONGEST = 160;
/** How far before the headline a byline may begin, and how far behind it one is looked for by its words alone, in elements. */
const BEFORE = 20;
const BEHIND = 40;

/** The byline as the page shows it, without the date in its line; the one that names the author of the metadata where there are several. */
export function findByline(
  elements: readonly PageElement[],
  headline: number,
  authors: readonly string[],
): HeadPart | undefined {
  const names = authors.map(titleKey).filter((name) => name !== '');
  const parts = elements
    .filter((element) => element.order >= headline - BEFORE && isCalled(element))
    .map((element) => ({ element, text: bylineText(element) }))
    .filter(({ text }) => isByline(text));
  const named = parts.find(({ text }) => names.some((name) => titleKey(text).includes(name)));
  return named ?? parts[0] ?? worded(elements, headline);
}

/** An element close behind the headline that says "By A. Name" and nothing else but a date. */
function worded(elements: readonly PageElement[], headline: number): HeadPart | undefined {
  const near = elements.filter(({ order }) => order > headline && order <= headline + BEHIND);
  return near
    .filter(isSmall)
    .map((element) => ({ element, text: bylineText(element) }))
    .find(({ text }) => isBylineWords(text));
}

/** A cheap bound, so that containers of the whole article are not walked. */
function isSmall(element: PageElement): boolean {
  return element.children.length > 0 && element.children.length <= 8 && isWithin(element, LONGEST * 2);
}

function isCalled(element: PageElement): boolean {
  const { rel, itemprop } = element.attributes;
  const isNamed = rel === 'author' || itemprop === 'author' || CALLED.test(hintsOf(element));
  return isNamed && isWithin(element, LONGEST * 4);
}

/** The shown words without the parts that say when. */
function bylineText(element: PageElement): string {
  const lines = walkBlocks(spaced(element)).flatMap(({ text }) => text.split('\n'));
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isDateLine(line))
    .map(withoutDate)
    .join(', ')
    .replace(/\s*,(?:\s*,)+/g, ',')
    .replace(/^(by|von|por|par|from),? /i, '$1 ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
}

/** Without what is called a date, and with a comma between elements that only a style sheet keeps apart. */
function spaced(element: PageElement): PageElement {
  const children: PageNode[] = [];
  let isApart = true;
  for (const child of element.children) {
    if (child.kind === 'text') {
      children.push(child);
      isApart = /^\s*$/.test(child.text) ? isApart || child.text !== '' : /\s$/.test(child.text);
    } else if (child.name !== 'time' && !DATE.test(hintsOf(child))) {
      if (!isApart) children.push({ kind: 'text', text: ', ' });
      children.push(spaced(child));
      isApart = child.name === 'br' || endsInSpace(child);
    }
  }
  return { ...element, children };
}

const DATE = /(?:^|[\s_-])(?:date|time|timestamp|published|updated)(?=$|[\s_-])/;

function endsInSpace(element: PageElement): boolean {
  const last = element.children.at(-1);
  if (last === undefined) return true;
  return last.kind === 'text' ? /\s$/.test(last.text) : endsInSpace(last);
}

/** "By A. Name | 5 May 2030": what stands behind a bar, comma or dash and only says when. */
function withoutDate(line: string): string {
  const parts = line.split(/(\s*[|·•,]\s*|\s+[-–—]\s+)/);
  for (let i = 2; i < parts.length; i += 2) {
    if (isDateLine(parts.slice(i).join(''))) return parts.slice(0, i - 1).join('');
  }
  return line.replace(/\s*[|·•–—-]\s*$/, '');
}

function isByline(text: string): boolean {
  if (text.length < 3 || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false;
  if ((text.match(/\d/g)?.length ?? 0) > 2) return false;
  const name = text.replace(BEFORE_NAMES, '');
  if (name === '' || isNobody(name) || /^\p{Ll}/u.test(name) || text.split(/\s+/).length > 24) return false;
  return !/[.!?]["”]?$/.test(text.replace(/\b\p{Lu}\.$/u, ''));
}

/** Whether a paragraph over the body is a byline by its words: "By Marit Olandson in Ushuaia". */
export function isBylineWords(text: string): boolean {
  return (
    /^(?:[Bb]y|BY|Von|Por|Par|Oleh|Penulis:?|Reporter:?|Door|Автор:|Текст:|Yazar:|Haber:|Tekst:?) \p{Lu}[\p{L}'’.-]+(?: |$)/u.test(
      text,
    ) &&
    text.length <= 120 &&
    isByline(text)
  );
}
