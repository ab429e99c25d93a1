import type { Known, Stance } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';

/** The words that say what a stance is about, before they are cut to measure. */
export interface Complement {
  /** The noun, or the verb of the clause. */
  readonly head: TokenIndex;
  readonly form: 'phrase' | 'infinitive' | 'clause';
  /** Its first word. */
  readonly first: TokenIndex;
  /** "urged them not to leave". */
  readonly negated: boolean;
  /** Head of the phrase of those who are asked ("urged both sides to ..."). */
  readonly hearer?: TokenIndex;
}

/** What a rule makes of a word of stance. */
export interface PositionProposal {
  readonly cue: TokenIndex;
  readonly stance: Stance;
  /** Head of the phrase that names the party; `speaker`: who tells it, or whose report it is. */
  readonly party: TokenIndex | 'speaker';
  readonly complement: Complement;
  /** Only where the issue is one of the key list, or a plan, deal or demand. */
  readonly weak: boolean;
  /** What is joined to the issue is not part of it: "unless they leave, and prepare for war". */
  readonly alone?: boolean;
  /** How often such a row is right. */
  readonly prior: number;
}

/** One issue of a proposal, cut to its words. */
export interface Issue {
  readonly head: TokenIndex;
  readonly range: TokenRange;
  readonly stance: Stance;
  readonly inExchangeFor?: TokenRange;
  readonly condition?: TokenRange;
}

/** A position on its way to a record. */
export interface PositionDraft extends Issue {
  readonly rule: string;
  readonly version: number;
  readonly cue: TokenIndex;
  readonly party: Known<string>;
  /** The value of `party`. */
  readonly actor: string;
  readonly counterpart?: TokenIndex;
  readonly key: string;
  readonly label: string;
  readonly prior: number;
  /** Index into the report's blocks. */
  readonly block: number;
}
