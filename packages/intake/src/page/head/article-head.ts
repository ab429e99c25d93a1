import { walkBlocks } from '../block-walker.ts';
import { hintsOf } from '../hints.ts';
import { elementsOf, lineOf, rawText, type PageElement } from '../page-node.ts';
import { isDataTable } from '../table-rows.ts';
import { findByline } from './byline.ts';
import { hasDay, isDateLine } from './date-line.ts';
import type { HeadPart } from './head-part.ts';
import { findHeadline } from './headline.ts';
import { findStandfirst } from './standfirst.ts';

/** What stands over an article: each is absent where the page does not show it. */
export interface ArticleHead {
  readonly headline?: HeadPart;
  readonly standfirst?: HeadPart;
  readonly byline?: HeadPart;
  /** Elements that only say when. */
  readonly dateElements: readonly PageElement[];
  /** Lines that only say when, those in an element with other words included. */
  readonly dates: readonly string[];
}

/** What the metadata says that the page may show. */
export interface HeadClues {
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
  /** The last part of each address that the page gives as its own, in words. */
  readonly slugs: readonly string[];
}

/** Dates of an article stand close to its headline: so many elements before and behind it. */
const DATES_BEFORE = 25;
const DATES_BEHIND = 45;
/** The longest element that is looked at for a date, in UTF-16 units. */
const LONGEST_DATED = 300;

/** Finds headline, standfirst, byline and date lines on a page without its furniture. */
export function findHead(root: PageElement, clues: HeadClues): ArticleHead {
  const elements = elementsOf(root);
  const headline = findHeadline(elements, clues.titles, clues.slugs);
  const byline = findByline(elements, headline?.element.order ?? 0, clues.authors);
  const standfirst = headline && findStandfirst(elements, headline.element, clues.descriptions, byline?.element.order);
  return {
    ...(headline && { headline }),
    ...(standfirst && { standfirst }),
    ...(byline && { byline }),
    ...findDates(elements, headline?.element.order),
  };
}

function findDates(
  elements: readonly PageElement[],
  headline: number | undefined,
): Pick<ArticleHead, 'dateElements' | 'dates'> {
  const at = headline ?? 0;
  const near = elements.filter(({ order }) => order >= at - DATES_BEFORE && order <= at + DATES_BEHIND);
  const dateElements: PageElement[] = [];
  const dates: string[] = [];
  const cells = dataCells(near);
  for (const element of headline === undefined ? elements.filter(isCalledDate) : near) {
    if (cells.has(element)) continue;
    if (element.children.length > 12 || rawText(element).length > LONGEST_DATED) continue;
    const lines = walkBlocks(element).flatMap(({ text }) => text.split('\n').flatMap(partsOfLine));
    const dated = lines.filter((line) => isDateLine(line) && hasDay(line));
    if (isDateLine(lineOf(element)) && hasDay(lineOf(element))) dateElements.push(element);
    dates.push(...dated);
  }
  return { dateElements, dates: [...new Set(dates)] };
}

/** "The Outlet - Sunday, 5 May 2030, 14:05": the line, and what stands between its dashes and bars. */
function partsOfLine(line: string): readonly string[] {
  const parts = line.split(/\s[|–—•·-]\s/u);
  return parts.length > 1 ? [line, ...parts] : parts;
}

/** Whatever stands in tables of data: a day in the head of a column says when the figures are of. */
function dataCells(elements: readonly PageElement[]): ReadonlySet<PageElement> {
  const tables = elements.filter((element) => element.name === 'table' && isDataTable(element));
  return new Set(tables.flatMap((table) => elementsOf(table)));
}

const DATE_WORDS =
  /(?:^|[\s_-])(?:dates?|time|datetime|time-?stamp|pub-?date|published|publish-?date|posted|posted-?on|post-?date|entry-?date|updated?|last-?updated|modified|date-?line|meta-?date|publication-?date)(?=$|[\s_-])/;

function isCalledDate(element: PageElement): boolean {
  return element.name === 'time' || DATE_WORDS.test(hintsOf(element));
}
