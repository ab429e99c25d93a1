import type { TreeView } from '../tree/tree-view.ts';
import type { CandidatesOf } from './candidates.ts';

/** What is looked at to tell whether a name is a place. */
export interface Finder {
  readonly tree: TreeView;
  readonly candidates: CandidatesOf;
  /** The countries that the text names or has adjectives of, by ISO code. */
  readonly countries: ReadonlySet<string>;
  /** Words that some name of the report has as a person or body. */
  readonly taken: ReadonlySet<string>;
}
