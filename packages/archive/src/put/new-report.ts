import type { Note } from '@onrecord/model';
import type { PreparedRecord, PreparedReport } from '../prepare/prepared-report.ts';
import type { PartyRole } from '../rows/archive-row.ts';
import type { RecordTable } from '../store/tables.ts';

/**
 * What putting one report did. `added`: new. `unchanged`: it was there, read by this engine or a newer one. `version`: the corrected text of a report that was
 * there; the old one is kept and marked. `reread`: it was there, read by an older engine; reviewed rows are kept. `refused`: nothing
 * was stored, `note` says why.
 */
export type PutResult = 'added' | 'unchanged' | 'version' | 'reread' | 'refused';

export interface PutOutcome {
  readonly result: PutResult;
  /** Key of the report; undefined where it was refused. */
  readonly report: number | undefined;
  /** Why it was refused, or what there is to say of it. */
  readonly note?: Note;
}

/** A report on its way into the archive: stages fill in what they decide, one after the other. */
export interface NewReport {
  readonly key: number;
  prepared: PreparedReport;
  readonly isReread: boolean;
  /** The report that this one corrects. */
  readonly corrects: number | undefined;
  /** Joined actors and places by the reading's ids. */
  readonly entities: Map<string, number>;
  /** The body that each person of the report speaks for, as far as the archive knows. */
  readonly bodies: Map<number, number>;
  /** Appearances that a person has decided, by class and name: a report that is read anew keeps them. */
  readonly decided: Map<string, number>;
  /** A corrected version is there: its records are kept and count nowhere. */
  isSuperseded: boolean;
  story: number;
  happening: number;
  records: readonly NewRecord[];
}

/** A record on its way into the archive. */
export interface NewRecord {
  readonly prepared: PreparedRecord;
  readonly row: RecordTable;
  readonly parties: readonly {
    readonly role: PartyRole;
    readonly actor: number;
    readonly local: string;
    readonly status: string;
  }[];
}
