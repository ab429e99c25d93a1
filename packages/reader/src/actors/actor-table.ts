import type { Actor, Known, Note, Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';

/**
 * Who is who in one report. Statement rules ask it about the head token of a noun phrase ("Ms Lee", "the ministry",
 * "he"); it answers with an actor id, and says whether the words state it or we worked it out.
 */
export interface ActorTable {
  /**
   * The actor that the noun phrase headed by `token` means. A name is `stated`, a pronoun or a nominal that points to a
   * name elsewhere is `inferred`; a noun phrase that can speak but points to nobody known ("two officials", "a witness")
   * is an actor of its own, made when first asked for. Absent for a pronoun that cannot be resolved with confidence and
   * for a noun phrase that cannot be a source ("the dam").
   */
  at(token: TokenIndex): Known<string>;
  /** The same without the conjuncts: of "Moscow and Ankara", Moscow alone. */
  ownAt(token: TokenIndex): Known<string>;
  /** The ids of the members, when the noun phrase headed by `token` joins several actors ("Moscow and Ankara"). */
  membersAt(token: TokenIndex): readonly string[];
  /**
   * Tells who speaks in a span (a quotation): "I" and "we" there are the actor; a person's "we" is no mention of it,
   * as it means more than that person.
   * Of spans that overlap the first one told counts.
   */
  setVoice(span: Span, actor: string): void;
  /** All actors asked for or named, in text order of their first mention. */
  actors(): readonly Actor[];
  readonly notes: readonly Note[];
}
