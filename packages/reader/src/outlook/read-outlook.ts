import type { Event, Prospect } from '@onrecord/model';
import type { RecordInput } from '../records/record-input.ts';
import type { Trace } from '../rules/trace.ts';

/** The prospects of a report (docs/model.md), in text order. */
export function readOutlook(_input: RecordInput & { readonly events: readonly Event[] }): {
  readonly prospects: readonly Prospect[];
  readonly trace: Trace;
} {
  return { prospects: [], trace: [] };
}
