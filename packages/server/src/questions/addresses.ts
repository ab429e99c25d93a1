import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { shown } from './parse-query.ts';

/** A row by its address, `r12:ev-1f2e...`. @throws HttpProblem for what is none */
export function parseRecordAddress(text: string): { readonly report: number; readonly id: string } {
  const [, report, id] = /^r(\d{1,9}):([a-z]{2}-[0-9a-z-]{1,80})$/.exec(text.trim().toLowerCase()) ?? [];
  if (report !== undefined && id !== undefined) return { report: Number(report), id };
  const reason = `"${shown(text)}" is no address of a row; lists give it, for example r12:ev-1f2e3d4c`;
  throw new HttpProblem(serverProblems.badParameter, { details: { name: 'address', reason } });
}
