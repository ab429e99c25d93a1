import { hintsOf } from '../hints.ts';
import { elementsOf, lineOf, type PageElement } from '../page-node.ts';
import { findByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import { findHeadline } from './headline.ts';
import { findStandfirst } from './standfirst.ts';

/** A part of a page's head, as it is shown. */
export interface HeadPart {
  readonly text: string;
  /** The element that is taken out of the page with it. */
  readonly element: PageElement;
}

/** What stands over an article: each is absent where the page does not show it. */
export interface ArticleHead {
  readonly headline?: HeadPart;
  readonly standfirst?: HeadPart;
  readonly byline?: HeadPart;
  /** Lines that only say when. */
  readonly dates: readonly HeadPart[];
}

/** What the metadata says that the page may show. */
export interface HeadClues {
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
}

/** Finds headline, standfirst, byline and date lines on a page without its furniture. */
export function findHead(root: PageElement, clues: HeadClues): ArticleHead {
  const elements = [...elementsOf(root)];
  const headline = findHeadline(elements, clues.titles);
  const standfirst = headline && findStandfirst(elements, headline.element, clues.descriptions);
  const byline = findByline(elements, headline?.element.order ?? 0, clues.authors);
  const dates = elements.filter(isCalledDate).map((element) => ({ text: lineOf(element), element }));
  return {
    ...(headline && { headline }),
    ...(standfirst && { standfirst }),
    ...(byline && { byline }),
    dates: dates.filter(({ text }) => isDateLine(text)),
  };
}

const DATE_WORDS =
  /(?:^|[\s_-])(?:dates?|time|datetime|time-?stamp|pub-?date|published|publish-?date|posted|posted-?on|post-?date|entry-?date|updated?|last-?updated|modified|date-?line|meta-?date|publication-?date)(?=$|[\s_-])/;

function isCalledDate(element: PageElement): boolean {
  return element.name === 'time' || DATE_WORDS.test(hintsOf(element));
}
