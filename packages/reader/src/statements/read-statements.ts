import type { Block, Note, Statement, Time } from '@onrecord/model';
import type { ActorTable } from '../actors/actor-table.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Trace } from '../rules/trace.ts';
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

/** Rules propose, refiners decide: who said what, in text order. */
export function readStatements(_input: StatementInput): {
  readonly statements: readonly Statement[];
  readonly trace: Trace;
  readonly notes: readonly Note[];
} {
  return { statements: [], trace: [], notes: [] };
}
