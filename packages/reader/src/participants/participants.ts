import type { TokenIndex } from '@onrecord/language';

/** Heads of the noun phrases that take part in what a verb or noun tells; conjuncts are not listed: `ActorTable.at` knows them. */
export interface Participants {
  /** Who does it; for a weapon that is said to do it, its owner where the words name one. */
  readonly doer: TokenIndex | undefined;
  /** Whom or what it is done to. */
  readonly undergoer: TokenIndex | undefined;
  /** Other phrases at it by their preposition ("with", "to", "against", "on", "for"), in text order. */
  readonly others: readonly { readonly by: string; readonly token: TokenIndex }[];
  /** Whether its sides do it together or to each other, so that each is the other's recipient: "X and Y met". */
  readonly reciprocal: boolean;
}
