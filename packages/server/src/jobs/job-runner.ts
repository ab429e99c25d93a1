import type { Note } from '@onrecord/model';

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

/** Hears what a job does. Everything that is told is shown as it is. */
export interface JobListener {
  progress(progress: JobProgress): void;
  /** `name`: of the report or source, for people. */
  note(name: string, note: Note): void;
}

/**
 * Does jobs: the command line has one that reads on worker threads. `add` resolves when everything that was acknowledged is durable; it
 * rejects where the job as a whole failed, with a message for people. After `signal` it ends soon, keeping what was added.
 */
export interface JobRunner {
  add(source: AddSource, listener: JobListener, signal: AbortSignal): Promise<void>;
}
