import type { Known, Note, Place, Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';

/** A place name in the text and the place it means. */
export interface PlaceMention extends Span {
  /** Id of the place. */
  readonly place: string;
  /** The word of the name that hangs in the tree above it. */
  readonly head: TokenIndex;
  /** "in", "near", "from", "to": whether something can be said to be there. A state that acts ("Jordan said") is none. */
  readonly isLocative: boolean;
}

/** Which places one report names. Place ids are those of the reading. */
export interface PlaceTable {
  /** The place that the name at this token, or the phrase headed by it, means. Absent where it is no place. */
  at(token: TokenIndex): Known<string>;
  /** In text order. O(log n + answer). */
  within(span: Span): readonly PlaceMention[];
  /** The places that hold this one, from the nearest outwards ("Kharkiv" lies in "Ukraine"), as far as the report names them. */
  around(place: string): readonly string[];
  /** All places of the report, in text order of their first mention. */
  places(): readonly Place[];
  readonly notes: readonly Note[];
}
