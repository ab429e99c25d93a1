import type { Event } from '@onrecord/model';
import type { RecordInput } from '../records/record-input.ts';
import type { Trace } from '../rules/trace.ts';

/** The events of a report (docs/model.md), in text order. */
export function readEvents(_input: RecordInput): { readonly events: readonly Event[]; readonly trace: Trace } {
  return { events: [], trace: [] };
}
