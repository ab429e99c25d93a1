import type { OutletKind } from './outlet-kinds.ts';

/** What a person says of an outlet: what is not given stays. */
export interface OutletChange {
  readonly kind?: OutletKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly rename?: string;
  /** Further domains and names under which it is found; taken from whoever has them. */
  readonly hosts: readonly string[];
  readonly names: readonly string[];
}

/** What the log keeps of a change, so that it can be undone. */
export interface AppliedChange {
  readonly verb: 'outlet';
  readonly outlet: number;
  /** Its name before. */
  readonly name: string;
  readonly change: OutletChange;
  /** Fields as they were before, of those that were changed. */
  readonly before: { readonly kind?: string; readonly country?: string; readonly name?: string };
  /** Keys that were given to it, with the outlet that had them before; 0: nobody. */
  readonly claimed: readonly { readonly key: string; readonly from: number }[];
  /** Reports and origins that came over, by the outlet that they were of. */
  readonly moved: readonly {
    readonly from: number;
    readonly reports: readonly number[];
    readonly origins: readonly number[];
  }[];
}

/** The verb of such changes in the log of operations. */
export const OUTLET_VERB = 'outlet';
