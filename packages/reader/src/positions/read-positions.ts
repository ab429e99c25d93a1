import type { Position } from '@onrecord/model';
import type { RecordInput } from '../records/record-input.ts';
import type { Trace } from '../rules/trace.ts';

/** The positions of a report (docs/model.md), in text order. */
export function readPositions(_input: RecordInput): { readonly positions: readonly Position[]; readonly trace: Trace } {
  return { positions: [], trace: [] };
}
