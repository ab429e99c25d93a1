import type { GivenFields } from '@onrecord/intake';
import type { Note } from '@onrecord/model';
import type { Prepared } from './prepare-reading.ts';

/** A text that is about to be read: is it in the archive already? */
export interface Sought {
  /** `reportId` of the text. */
  readonly id: string;
  /**
   * What is known of it from outside. The same text may come from another outlet: a writer that keeps where a text came
   * in answers "no" for one that is new in this, and settles it in `put`.
   */
  readonly given: GivenFields;
}

/** How the bytes of a text came in. */
export interface Arrived {
  readonly format: string;
  /** Label of the WHATWG Encoding Standard. */
  readonly charset: string;
  /** ISO 8601, UTC. */
  readonly fetchedAt?: string;
}

/** A report read and made ready for the archive. */
export interface Read {
  /** For messages: its path, or `path:line`. */
  readonly name: string;
  /** `reportId` of its text. */
  readonly id: string;
  readonly prepared: Prepared;
  /** From outside the text. Empty for a reading that was given as such. */
  readonly given: GivenFields;
  /** SHA-256 (hex) of the bytes that it came in. */
  readonly bytesHash: string;
  /** Undefined for a reading that was given as such. */
  readonly arrived?: Arrived;
  /** Whom the text itself names as its outlet (an agency in its dateline), whatever was given. */
  readonly credit?: string;
  /** What the reading remarks. */
  readonly notes?: readonly Note[];
}

/** What became of a report: `version` is a changed text of one that is there, `reread` the same text by a newer engine. */
export const PUT_OUTCOMES = ['added', 'unchanged', 'version', 'reread', 'failed'] as const;

export interface Put {
  readonly outcome: (typeof PUT_OUTCOMES)[number];
  /** Key of the report; where it was refused, or the writer has none, undefined. */
  readonly report?: number;
  /** Of `failed`: why. */
  readonly note?: Note;
}

/**
 * The archive as the run sees it. A rejection of either call stops the run: its message is shown as it is, and what was
 * acknowledged before stays. What `put` has answered is durable.
 */
export interface ArchiveWriter {
  /** Which of these texts are in the archive, read by this engine version; as many answers as questions. */
  readonly has: (texts: readonly Sought[]) => Promise<readonly boolean[]>;
  /** Stores them in this order, in one transaction; as many answers as reports. */
  readonly put: (batch: readonly Read[]) => Promise<readonly Put[]>;
}
