import type { ReactNode } from 'react';
import { useArrivals } from '../api/arrivals.ts';
import { asProblem } from '../api/problem.ts';
import { hasToken } from '../api/token.ts';
import { TokenForm } from '../parts/token-form.tsx';
import '../parts/states.css';
import './token-gate.css';

/** Wrong token, none, or so many wrong ones that the server takes no more for a while. */
const SHUT: ReadonlySet<number> = new Set([401, 429]);

/**
 * Lets nobody ask a server in vain that wants a token: with a wrong one each question counts as a try. Whoever has a token is let in as soon as
 * it is known to hold.
 */
export function TokenGate({ children }: { readonly children: ReactNode }): ReactNode {
  const { error, data, isPending, isFetching, refetch } = useArrivals();
  const problem = error === null ? undefined : asProblem(error);
  const isShut = problem !== undefined && SHUT.has(problem.status) && (problem.status === 401 || data === undefined);
  if (!isShut) return isPending && hasToken() ? null : children;
  const isWrong = hasToken();
  return (
    <main className="gate">
      <p className="brand">onrecord</p>
      <h1>This archive is for those with a token</h1>
      <p>
        Whoever runs the server gives tokens out (“onrecord token”). It is kept in this tab until you close it, and sent
        to this server only.
      </p>
      {isWrong && !isFetching ? (
        <p className="form-problem" role="alert">
          <b>{problem.title}.</b> {problem.message} <code>{problem.code}</code>
        </p>
      ) : null}
      <TokenForm isBusy={isFetching} onGiven={() => void refetch()} />
    </main>
  );
}
