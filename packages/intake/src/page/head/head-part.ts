import type { PageElement } from '../page-node.ts';

/** A part of a page's head, as it is shown. */
export interface HeadPart {
  readonly text: string;
  /** The element that is taken out of the page with it. */
  readonly element: PageElement;
}
