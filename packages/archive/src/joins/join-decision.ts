import type { JoinReason } from './join-reason.ts';

/** Which entity an appearance belongs to, how surely, and why. */
export interface JoinDecision {
  /** Key of the entity; undefined: make a new one. */
  readonly entity: number | undefined;
  /** How likely the decision is right, 0 to 1; of a new entity: that it is none of the candidates. */
  readonly score: number;
  readonly reason: JoinReason;
  /** Other candidates that were like it, likeliest first, at most three. */
  readonly rivals: readonly { readonly entity: number; readonly score: number }[];
  /** The entry of the list of known actors that the entity is, joined or new: store it with the entity, with the list's name. */
  readonly known?: { readonly id: string; readonly name: string };
}

/** What the list of known actors says about an appearance. */
export interface KnownMatch {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly reason: 'known-actor' | 'office-holder';
}

/** "This name is always this entity", said by a person. */
export interface Pin {
  /** As `pinKeyOf` makes it. */
  readonly nameKey: string;
  readonly class: 'actor' | 'place';
  readonly entity: number;
}

/** Two entities that a person keeps apart: neither is a reason to join the other. */
export interface Apart {
  readonly a: number;
  readonly b: number;
}

/** What people and lists have said, and when the report was published. */
export interface JoinContext {
  readonly pins: readonly Pin[];
  readonly apart: readonly Apart[];
  /** Day of publication of the appearance's report. */
  readonly day?: string;
  /** Keys of the named actors of that report, as far as they are joined. */
  readonly company?: readonly number[];
  /** Of `matchKnown`; the entity with that `known` id is to be among the candidates, where the archive has it. */
  readonly known?: KnownMatch;
}
