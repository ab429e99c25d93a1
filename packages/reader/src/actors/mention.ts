import type { ActorKind, MentionForm } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';

/** What a noun phrase may mean: an actor, or something that pronouns may point to and that is none. */
export type PhraseKind = ActorKind | 'place' | 'document' | 'thing';
export type Count = 'one' | 'many' | 'any';
export type Gender = 'he' | 'she' | 'any';

/** One noun phrase (name or nominal) of the report that may be an actor. */
export interface Mention {
  /** Position in the list of all mentions, which is in text order. */
  readonly id: number;
  readonly head: TokenIndex;
  /** What the anchor covers: title, name; or determiner to head and complement. */
  readonly range: TokenRange;
  /** The words of the canonical name: without title, determiner and possessive. */
  readonly named: TokenRange;
  readonly form: MentionForm;
  readonly kind: PhraseKind;
  readonly count: Count;
  readonly gender: Gender;
  /** Lower case, without diacritics: the words of the name, or the content words of the nominal. */
  readonly words: readonly string[];
  readonly definite: boolean;
  readonly sentence: number;
  /** Index of the quotation that holds the mention; -1 outside. */
  readonly quotation: number;
  /** One word all in capitals. */
  readonly acronym: boolean;
  /** ISO 3166-1 alpha-2 code, of a state. */
  readonly country?: string;
}

/** A role that the words give to a mention: "prime minister" of what another mention names. */
export interface RoleClue {
  readonly holder: number;
  readonly title: string;
  readonly range: TokenRange;
  /** The mention that says of whom. */
  readonly of?: number;
  /** Or the country, when only an adjective says so ("the Chadian minister"). */
  readonly ofCountry?: string;
  readonly ofToken?: TokenIndex;
}
