import type { OnRecord, Reading } from '@onrecord/model';
import type { OutletKind } from '../outlets/outlet-kinds.ts';
import type { ReviewState } from '../rows/archive-row.ts';

/**
 * Where the text of a report was published, and when it was added here: one line for each place of publication. `replaces` is the report
 * of which this one is a corrected version.
 */
export interface OriginLine {
  readonly schema: 'onrecord/origin@1';
  readonly report: string;
  /** ISO 8601 date-time. */
  readonly added: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly file?: string;
  readonly title?: string;
  readonly replaces?: string;
  /** How the text came in; see OriginFacts. Files of earlier versions have none of these. */
  readonly format?: string;
  readonly charset?: string;
  readonly bytesHash?: string;
  readonly fetched?: string;
  readonly byline?: string;
  readonly language?: string;
  readonly originId?: string;
  readonly published?: string;
  readonly credit?: string;
}

/** What a person decided about a record. `corrected` is the record as they left it, `original` as the engine read it. */
export interface ReviewLine {
  readonly schema: 'onrecord/review@1';
  readonly report: string;
  readonly record: string;
  readonly state: ReviewState;
  readonly by: string;
  readonly at: string;
  readonly corrected?: OnRecord;
  readonly original?: OnRecord;
  /** In the words of whoever reviewed. */
  readonly note?: string;
}

export const OPERATION_VERBS = ['merge', 'split', 'pin', 'keep-apart', 'rename'] as const;
export type OperationVerb = (typeof OPERATION_VERBS)[number];

/** An actor or place of one reading, by its id there: the same in every archive, as keys are not. */
export interface AppearanceRef {
  readonly report: string;
  readonly id: string;
}

/**
 * What a person decided about joins: `merge` (members become one with `to`), `split` (members leave `to`), `pin` (`name` is always `to`),
 * `keep-apart` (the member and `to` are never joined), `rename` (what `to` belongs to is called `name`).
 */
export interface OperationLine {
  readonly schema: 'onrecord/operation@1';
  readonly verb: OperationVerb;
  readonly of: 'actor' | 'place';
  readonly members: readonly AppearanceRef[];
  readonly to: AppearanceRef;
  readonly name?: string;
  readonly by: string;
  readonly at: string;
  readonly undone: boolean;
}

/**
 * What a person said of an outlet. `outlet` is its name before, `hosts` and `names` what was added to it, `rename` its name after.
 */
export interface OutletLine {
  readonly schema: 'onrecord/outlet@1';
  readonly outlet: string;
  readonly kind?: OutletKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly rename?: string;
  readonly hosts: readonly string[];
  readonly names: readonly string[];
  readonly by: string;
  readonly at: string;
  readonly undone: boolean;
}

/** One line of an archive file (`onrecord export jsonl`): told apart by `schema`. */
export type ArchiveLine = Reading | OriginLine | ReviewLine | OperationLine | OutletLine;

export type ArchiveSchema = ArchiveLine['schema'];
