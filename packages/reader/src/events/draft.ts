import type { Realis, Statement } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { EventProposal } from './event-rule.ts';

/** A proposed event on its way to a record. */
export interface EventDraft extends EventProposal {
  readonly rule: string;
  readonly version: number;
  readonly statement?: Statement;
  /** The statement of which a word of it is the cue. */
  readonly told?: Statement;
  readonly realis: Realis;
  /** Index into the report's blocks. */
  readonly block: number;
  /** Heads of the noun phrases of who does it, and of whom it is done to. */
  readonly doers: readonly TokenIndex[];
  readonly recipients: readonly TokenIndex[];
}
