import type { Statement } from '@onrecord/model';
import type { FigureProposal } from './figure-rule.ts';

/** A proposed figure on its way to a record. */
export interface FigureDraft extends FigureProposal {
  readonly rule: string;
  readonly version: number;
  readonly statement?: Statement;
  /** Index into the report's blocks. */
  readonly block: number;
}
