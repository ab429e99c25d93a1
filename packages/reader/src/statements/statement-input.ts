import type { Block, Time } from '@onrecord/model';
import type { ActorTable } from '../actors/actor-table.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { TreeView } from '../tree/tree-view.ts';

/** All that the statement rules may look at. */
export interface StatementInput {
  readonly tree: TreeView;
  readonly report: string;
  readonly blocks: readonly Block[];
  readonly times: readonly Time[];
  readonly quotations: readonly Quotation[];
  readonly actors: ActorTable;
}
