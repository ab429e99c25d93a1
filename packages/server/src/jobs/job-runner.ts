import type { Note, RecordKind } from '@onrecord/model';

/** What is to be added. */
export type AddSource =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What is known of it from outside: all as it was given. */
      readonly given: {
        readonly title?: string;
        readonly outlet?: string;
        readonly url?: string;
        /** ISO 8601. */
        readonly publishedAt?: string;
      };
    }
  | { readonly kind: 'urls'; readonly urls: readonly string[] }
  | { readonly kind: 'files'; readonly files: readonly UploadedFile[] };

/** What is to be read once more, by the engine as it is now: one report by its key, or all. */
export interface RereadSource {
  readonly kind: 'reread';
  readonly report?: number;
}

export type JobSource = AddSource | RereadSource;

export interface UploadedFile {
  /** As the client named it, without folders; never a path to write to. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a job stands. */
export interface JobProgress {
  /** Reports that were found, as far as that is known. */
  readonly total?: number;
  readonly added: number;
  /** There already, word for word. */
  readonly unchanged: number;
  /** Changed texts of reports that were there, and texts read anew by a newer engine. */
  readonly renewed: number;
  readonly failed: number;
}

/** What became of a report: a changed text is `renewed`, and so is a reading that has become another. */
export const REPORT_OUTCOMES = ['added', 'unchanged', 'renewed'] as const;

/** A report that came of a job, or was there already. */
export interface JobReport {
  readonly key: number;
  readonly outcome: (typeof REPORT_OUTCOMES)[number];
  /** Where it was found, for people: a file, an address. */
  readonly name: string;
  readonly title: string | undefined;
  /** How many rows were found, by kind; empty where it was not read. */
  readonly counts: Readonly<Partial<Record<RecordKind, number>>>;
  /** What the reading remarks, the first of it. */
  readonly notes: readonly Note[];
}

/** Hears what a job does. Everything that is told is shown as it is. */
export interface JobListener {
  progress(progress: JobProgress): void;
  /** A report that is in the archive now, durably. */
  report(report: JobReport): void;
  /** `name`: of the report or source, for people. */
  note(name: string, note: Note): void;
}

/**
 * Does jobs: the command line has one that reads on worker threads. `run` resolves when everything that was acknowledged is durable; it
 * rejects where the job as a whole failed, with a message for people. After `signal` it ends soon, keeping what was added.
 */
export interface JobRunner {
  run(source: JobSource, listener: JobListener, signal: AbortSignal): Promise<void>;
}
