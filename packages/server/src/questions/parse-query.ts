import type { z } from '@hono/zod-openapi';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { nearest } from './nearest.ts';

/** Parameters as they stand in an address: every value of each. */
export type RawQuery = Readonly<Record<string, readonly string[]>>;

/** Checks the parameters of an address. @throws HttpProblem for what is unknown, given twice where one is meant, or not understood */
export function parseQuery<Q extends z.ZodObject>(schema: Q, raw: RawQuery): z.output<Q> {
  const known = Object.keys(schema.shape);
  for (const name of Object.keys(raw)) if (!known.includes(name)) throw unknownParameter(name, known);
  const given = Object.fromEntries(
    Object.entries(raw).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? '');
  const value = raw[name]?.[0] ?? '';
  if (issue?.message === 'cursor')
    throw new HttpProblem(serverProblems.badCursor, { details: { after: shown(value) } });
  throw new HttpProblem(serverProblems.badParameter, {
    details: { name, reason: reasonOf(raw[name], issue?.message) },
  });
}

function unknownParameter(name: string, known: readonly string[]): HttpProblem {
  const near = nearest(name, known);
  const all = known.length === 0 ? 'It takes none.' : `There are: ${known.join(', ')}.`;
  const hint = near === undefined ? all : `Did you mean "${near}"?`;
  return new HttpProblem(serverProblems.unknownParameter, { details: { name: shown(name), hint } });
}

function reasonOf(values: readonly string[] = [], message = 'is not understood'): string {
  const [value = ''] = values;
  if (/^(?:is|holds) /.test(message)) return `"${shown(value)}" ${message}`;
  if (values.length > 1) return 'is given more often than it can be; give it once, or fewer times';
  return value === '' ? 'is empty; leave it out or give a value' : `"${shown(value)}" is not understood: ${message}`;
}

/** What was given, short enough for a message. */
export function shown(text: string): string {
  const plain = text.replace(/\p{C}/gu, ' ');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
