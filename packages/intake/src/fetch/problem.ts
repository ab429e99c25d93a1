import { note, type NoteKind } from '@onrecord/model';
import type { Fetched } from './fetched.ts';

export type Refused = Extract<Fetched, { readonly status: 'refused' }>;

/** Why a request ends, on its way up to the one place that turns it into an outcome. Never leaves `fetch`. */
export class FetchProblem extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.problem.message);
    this.refused = refused;
  }
}

export type Details = Readonly<Record<string, string | number>>;

/** A problem that may be over when the address is asked again, after `waitMs` where the server says so. */
export function forNow(kind: NoteKind, details: Details, waitMs?: number): FetchProblem {
  const problem = note(kind, { details });
  return new FetchProblem({ status: 'refused', problem, again: 'later', ...(waitMs !== undefined && { waitMs }) });
}

/** An address that is gone for good by the server's own word. */
export function forEver(kind: NoteKind, details: Details): FetchProblem {
  const problem = note(kind, { details });
  return new FetchProblem({ status: 'refused', problem, again: 'never', isGone: true });
}

/** A problem that asking again does not mend. */
export function forGood(kind: NoteKind, details: Details): FetchProblem {
  return new FetchProblem({ status: 'refused', problem: note(kind, { details }), again: 'never' });
}
