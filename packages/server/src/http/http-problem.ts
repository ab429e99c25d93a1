import { note, type Note } from '@onrecord/model';
import type { ProblemKind } from '../problems.ts';

export interface ProblemDetails {
  readonly details?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What else there is to say, as notes of the archive. */
  readonly notes?: readonly Note[];
  readonly cause?: unknown;
}

/** Thrown to end a request: becomes one answer of type application/problem+json. */
export class HttpProblem extends Error {
  readonly kind: ProblemKind;
  readonly details: Readonly<Record<string, string | number>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];

  constructor(kind: ProblemKind, { details = {}, headers = {}, notes = [], cause }: ProblemDetails = {}) {
    super(note(kind, { details }).message, { cause });
    this.kind = kind;
    this.details = details;
    this.headers = headers;
    this.notes = notes;
  }
}
