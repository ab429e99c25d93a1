import { absent, type Figure, type Known } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';

/** Where and when what a verb or noun tells takes place. */
export interface Setting {
  /** Place id. Stated when a phrase at the word or its clause says so; inferred when carried over from an earlier clause, sentence or the dateline. */
  placeOf(word: TokenIndex): Known<string>;
  /** Place id of where it comes from ("fired from the hills towards the port"): stated at the word's clause, else absent. */
  originOf(word: TokenIndex): Known<string>;
  /** Time id, in the same way. */
  timeOf(word: TokenIndex): Known<string>;
  /** Which times bound what it tells, as the words at it and the clauses above it say: on a day, since, until, as of. */
  periodOf(word: TokenIndex): Figure['period'];
}

/** A setting of which nothing is known. */
export const noSetting: Setting = {
  placeOf: () => absent,
  originOf: () => absent,
  timeOf: () => absent,
  periodOf: () => ({}),
};
