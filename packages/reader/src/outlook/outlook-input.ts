import type { Event } from '@onrecord/model';
import type { RecordInput } from '../records/record-input.ts';

/** All that the outlook stage looks at. */
export interface OutlookInput extends RecordInput {
  readonly events: readonly Event[];
}
