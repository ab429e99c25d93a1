import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';

/** Why something was not sent, beside the button that sends it. */
export function FormProblem({ error }: { readonly error: unknown }): ReactNode {
  if (error === null || error === undefined) return null;
  const { title, message, code } = asProblem(error);
  return (
    <p className="form-problem" role="alert">
      <b>{title}.</b> {message} {code === undefined ? null : <code>{code}</code>}
    </p>
  );
}
