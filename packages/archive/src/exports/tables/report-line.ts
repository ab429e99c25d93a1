import type { RecordKind } from '@onrecord/model';
import type { ReportRef } from '../../rows/archive-row.ts';

/** One report of the archive: a line of the table `reports`. */
export interface ReportLine {
  readonly report: ReportRef;
  readonly byline: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly genre: string;
  /** When it was added, ISO 8601. */
  readonly added: string | undefined;
  /** Further places of publication of the same text: url, else outlet, else file. */
  readonly alsoAt: readonly string[];
  /** "onrecord 0.2.0, model onrecord-en-1". */
  readonly engine: string;
  readonly counts: Readonly<Partial<Record<RecordKind, number>>>;
}
