import { expect } from 'vitest';
import { ArchiveProblem } from '../../src/store/problem.ts';

/** The work must fail with the problem of that code; gives it. */
export async function expectProblem(work: Promise<unknown>, code: string): Promise<ArchiveProblem> {
  const problem = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(problem instanceof ArchiveProblem)) throw new Error(`expected ${code}`, { cause: problem });
  expect(problem.note.code).toBe(code);
  return problem;
}
