import { absent, type Known } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';

/** Where and when what a verb or noun tells takes place. */
export interface Setting {
  /** Place id. Stated when a phrase at the word or its clause says so; inferred when carried over from an earlier clause, sentence or the dateline. */
  placeOf(word: TokenIndex): Known<string>;
  /** Time id, in the same way. */
  timeOf(word: TokenIndex): Known<string>;
}

/** A setting of which nothing is known. */
export const noSetting: Setting = { placeOf: () => absent, timeOf: () => absent };
