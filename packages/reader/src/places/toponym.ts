import type { PlaceKind, Span } from '@onrecord/model';
import type { TokenRange } from '@onrecord/language';

/** A place name in the text, before it is known which place it means. */
export interface Toponym extends TokenRange {
  /** Its position in the text. */
  readonly at: Span;
  /** The words of the mention. */
  readonly text: string;
  /** What the words around it say it is: "the village of X", "X airport". */
  readonly kind?: PlaceKind;
  /** "the" stands before it. */
  readonly hasThe?: true;
  /** Which toponym stands behind a comma and may hold this one ("Cambridge, Ontario"): its place in the list. */
  readonly container?: number;
}
