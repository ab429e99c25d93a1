import type { Block, Statement, Time } from '@onrecord/model';
import type { ActorTable } from '../actors/actor-table.ts';
import type { Quantity } from '../quantities/read-quantities.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { TreeView } from '../tree/tree-view.ts';

/** All that the figure stage looks at. */
export interface FigureInput {
  readonly tree: TreeView;
  readonly report: string;
  readonly blocks: readonly Block[];
  readonly times: readonly Time[];
  readonly quotations: readonly Quotation[];
  readonly actors: ActorTable;
  readonly quantities: readonly Quantity[];
  readonly statements: readonly Statement[];
}
