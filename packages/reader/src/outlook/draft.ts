import type { Anchor, Statement } from '@onrecord/model';
import type { TokenRange } from '@onrecord/language';
import type { OutlookProposal } from './outlook-rule.ts';

/** A proposed prospect on its way to a record. */
export interface ProspectDraft extends OutlookProposal {
  readonly rule: string;
  readonly version: number;
  /** Index into the report's blocks. */
  readonly block: number;
  /** The statement that tells the cue, innermost. */
  readonly statement?: Statement;
  readonly condition?: TokenRange;
  /** Other places that tell the same. */
  readonly also: readonly Anchor[];
}
