import type { Span } from '@onrecord/model';

/**
 * Words between quotation marks, the marks included. One paragraph at most: where a quotation runs on, opened anew and
 * closed once, each paragraph is a quotation of its own, and all but the last are `open`.
 */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inside: Span;
  /** No closing mark before the end of the paragraph. */
  readonly open: boolean;
  /** 'double' or 'single' marks: straight, curly, guillemets. */
  readonly marks: 'double' | 'single';
}
