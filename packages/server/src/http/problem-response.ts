import { ArchiveProblem } from '@onrecord/archive';
import { serverProblems } from '../problems.ts';
import { HttpProblem } from './http-problem.ts';

/** The answer that a failure becomes (RFC 9457). What is not meant for people is not said. */
export function problemResponse(cause: unknown): Response {
  const problem = asProblem(cause);
  const { kind, notes, headers, message } = problem;
  const body = {
    type: `urn:onrecord:problem:${kind.code.toLowerCase()}`,
    title: kind.title,
    status: kind.status,
    detail: message,
    code: kind.code,
    ...(notes.length > 0 && { notes }),
  };
  return new Response(JSON.stringify(body), {
    status: kind.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}

/** What went wrong, as a problem. */
export function asProblem(cause: unknown): HttpProblem {
  if (cause instanceof HttpProblem) return cause;
  if (cause instanceof ArchiveProblem) {
    return new HttpProblem(serverProblems.archive, { details: { reason: cause.message }, cause });
  }
  return new HttpProblem(serverProblems.fault, { cause });
}
