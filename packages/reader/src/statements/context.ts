import type { ActorTable } from '../actors/actor-table.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Block } from '@onrecord/model';
import type { StatementCandidate } from './candidate.ts';
import type { Cue } from './find-cues.ts';
import type { Surface } from './surface.ts';

/** What a statement rule looks at. */
export interface StatementContext {
  readonly tree: TreeView;
  readonly surface: Surface;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly actors: ActorTable;
  readonly cues: readonly Cue[];
  /** The cue whose word stands at the token. */
  readonly cueAt: ReadonlyMap<number, Cue>;
  /** What the rules before this one have proposed. */
  readonly earlier: readonly StatementCandidate[];
}
