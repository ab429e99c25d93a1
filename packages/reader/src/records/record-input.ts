import type { Block, Statement, Time } from '@onrecord/model';
import type { ActorTable } from '../actors/actor-table.ts';
import type { PlaceTable } from '../places/place-table.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Setting } from '../setting/setting.ts';
import type { TreeView } from '../tree/tree-view.ts';

/** What the stages that come after the statements look at: events, figures, positions and outlook. */
export interface RecordInput {
  readonly tree: TreeView;
  /** Id of the report. */
  readonly report: string;
  readonly blocks: readonly Block[];
  readonly times: readonly Time[];
  readonly quotations: readonly Quotation[];
  readonly actors: ActorTable;
  readonly statements: readonly Statement[];
  readonly places: PlaceTable;
  readonly setting: Setting;
}
