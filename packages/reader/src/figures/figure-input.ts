import type { Event } from '@onrecord/model';
import type { Quantity } from '../quantities/read-quantities.ts';
import type { RecordInput } from '../records/record-input.ts';

/** All that the figure stage looks at. */
export interface FigureInput extends RecordInput {
  readonly quantities: readonly Quantity[];
  readonly events: readonly Event[];
}
