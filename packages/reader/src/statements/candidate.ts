import type { Span, StatementAct } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';

/** Where a rule sees the speaker. */
export type SpeakerRef =
  /** The head token of a noun phrase: "Ms Lee", "she", "the ministry". */
  | { readonly how: 'phrase'; readonly token: TokenIndex }
  /** The words go on with what somebody said before (or after): the speaker of the statement nearest to them. */
  | { readonly how: 'carried' }
  /** Said of nobody in particular: "reportedly", "is believed to". */
  | { readonly how: 'nobody' };

/** A statement as a rule proposes it, before refiners decide. All spans are text offsets. */
export interface StatementCandidate {
  readonly rule: string;
  readonly version: number;
  readonly cue?: Span;
  readonly content: readonly [Span, ...Span[]];
  readonly speaker: SpeakerRef;
  readonly act: StatementAct;
  readonly addressee?: TokenIndex;
  readonly target?: TokenIndex;
  /** How sure the rule is of the whole row, 0..1, before doubts. */
  readonly prior: number;
  /** The cue of the statement that passes this one on: "said" in "the radio said ..., citing the council". */
  readonly passedOnBy?: Span;
  /** The content was taken for speech on other evidence than marks ("X said:" and a paragraph). */
  readonly speech?: boolean;
}

/** What a rule gives: the engine adds the rule's name and version. */
export type Proposal = Omit<StatementCandidate, 'rule' | 'version'>;
