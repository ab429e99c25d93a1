import type { Note } from '@onrecord/model';
import { HttpProblem } from '../http/http-problem.ts';
import { asProblem } from '../http/problem-response.ts';
import { serverProblems } from '../problems.ts';

/** Why a question was not answered, as it is sent from a thread: a problem for the client, or a fault of ours. */
export type SentFailure =
  | {
      readonly kind: 'problem';
      readonly code: string;
      readonly details: Readonly<Record<string, string | number>>;
      readonly headers: Readonly<Record<string, string>>;
      readonly notes: readonly Note[];
    }
  | { readonly kind: 'fault'; readonly message: string; readonly stack: string | undefined };

export function sentFailure(cause: unknown): SentFailure {
  const { kind, details, headers, notes } = asProblem(cause);
  if (kind.code !== serverProblems.fault.code) return { kind: 'problem', code: kind.code, details, headers, notes };
  const error = cause instanceof Error ? cause : new Error(String(cause));
  return { kind: 'fault', message: error.message, stack: error.stack };
}

/** The error that was thrown on the thread. */
export function errorOf(failure: SentFailure): Error {
  if (failure.kind === 'problem') {
    const { code, ...details } = failure;
    const kind = Object.values(serverProblems).find((one) => one.code === code);
    return new HttpProblem(kind ?? serverProblems.fault, details);
  }
  const { message, stack } = failure;
  return Object.assign(new Error(message), stack === undefined ? {} : { stack });
}
