import { hintsOf } from '../hints.ts';
import { titleKey } from '../metadata/titles.ts';
import { walkBlocks } from '../block-walker.ts';
import type { PageElement, PageNode } from '../page-node.ts';
import type { HeadPart } from './article-head.ts';
import { isDateLine } from './date-line.ts';

/** What bylines are called. */
const CALLED =
  /(?:^|[\s_-])(?:by-?line|by-?author|authors?|(?:article|post|entry|story|meta|news|content)-?(?:author|byline|writer)s?|author-?names?|writer|written-?by|reporters?|correspondent|contributors?|journalists?|signature|signed)(?=$|[\s_-])/;

const LONGEST = 160;
/** How far before the headline a byline may begin, in elements. */
const BEFORE = 20;

/** The byline as the page shows it, without the date in its line; near the headline where there are several. */
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
  return named ?? parts[0];
}

function isCalled(element: PageElement): boolean {
  const { rel, itemprop } = element.attributes;
  return rel === 'author' || itemprop === 'author' || CALLED.test(hintsOf(element));
}

/** The shown words without the parts that say when. */
function bylineText(element: PageElement): string {
  const undated = withoutDates(element);
  const lines = walkBlocks(undated).flatMap(({ text }) => text.split('\n'));
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isDateLine(line))
    .map(withoutDate)
    .join(', ')
    .replace(/^(by|von|por|par),? /i, '$1 ')
    .replace(/,? *(,|$)/g, '$1')
    .trim();
}

function withoutDates(element: PageElement): PageElement {
  const children: PageNode[] = [];
  for (const child of element.children) {
    if (child.kind === 'text') children.push(child);
    else if (
      child.name !== 'time' &&
      !/(?:^|[\s_-])(?:date|time|timestamp|published|updated)(?=$|[\s_-])/.test(hintsOf(child))
    ) {
      children.push(withoutDates(child));
    }
  }
  return { ...element, children };
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
  const name = text.replace(/^(?:by|from|von|por|par|words?|written by|reported by|story by|автор)\b:? */iu, '');
  return (
    name !== '' &&
    !/^\p{Ll}/u.test(name) &&
    text.split(/\s+/).length <= 24 &&
    !/[.!?]["”]?$/.test(text.replace(/\b\p{Lu}\.$/u, ''))
  );
}

/** Whether a paragraph over the body is a byline by its words: "By Marit Olandson in Ushuaia". */
export function isBylineWords(text: string): boolean {
  return /^(?:By|BY|Von|Por|Par) \p{Lu}[\p{L}'’.-]+(?: |$)/u.test(text) && text.length <= 120 && isByline(text);
}
