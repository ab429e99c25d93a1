import type { OutletKind } from './outlet-kinds.ts';

/** One line of a list of outlets. */
export interface ListedOutlet {
  readonly id: string;
  /** The name it is shown under. */
  readonly name: string;
  readonly names: readonly string[];
  /** Domains without "www.", lower case: "example.org" stands for all that ends in it. */
  readonly hosts: readonly string[];
  readonly kind: OutletKind;
  /** ISO 3166-1 alpha-2; undefined: of none, or of several. */
  readonly country: string | undefined;
  /** Line of the file, 1-based: for notes. */
  readonly line: number;
}
