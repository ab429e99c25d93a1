import type { StatementAct } from '@onrecord/model';

/**
 * What a reporting word may stand with. The content of a statement is looked for only where a frame of its cue says so.
 *
 * - `that`: a clause with "that"; `bare`: a clause without it; `wh`: "whether", "how", "what" and their clause
 * - `quote`: a quotation, on either side
 * - `aside`: cut into or put after its content ("the dam, officials said, had failed")
 * - `tell`: a hearer may stand between cue and content ("told reporters that ...")
 * - `to`: an infinitive of the speaker ("promised to ..."); `object-to`: of somebody else ("urged them to ...")
 * - `object`: a noun phrase ("condemned the attack")
 * - `of`, `for`, `against`, `on`, `with`: a noun phrase after that preposition ("called for a truce", "warned of floods")
 * - `blame`: "blamed X for Z"; `accuse`: "accused X of Z"; `describe`: "described X as Y"; `call`: "called X Y"
 * - `passive-to`: "is believed to ...", said of nobody in particular
 */
export type Frame =
  | 'that'
  | 'bare'
  | 'wh'
  | 'quote'
  | 'aside'
  | 'tell'
  | 'to'
  | 'object-to'
  | 'object'
  | 'of'
  | 'for'
  | 'against'
  | 'on'
  | 'with'
  | 'blame'
  | 'accuse'
  | 'describe'
  | 'call'
  | 'passive-to';

/** Words of one act that stand in the same frames. A word may be in several groups: its frames add up. */
export interface CueGroup {
  readonly act: StatementAct;
  readonly frames: readonly Frame[];
  /** Lemmas; a second word is a particle ("rule out"). */
  readonly words: readonly string[];
}
