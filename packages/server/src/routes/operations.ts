import { applyOperation, listOperations, undoOperation } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import type { Note } from '@onrecord/model';
import { change, question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { badBody, jsonBody } from '../http/read-body.ts';
import { serverProblems } from '../problems.ts';
import { numberParameter } from '../questions/parameters.ts';
import { operationBody, operationDone, operationsAnswer, undoneAnswer } from '../schemas/writing.ts';

const tag = 'Operations';
/** The log is for people; older ones are in the export. */
const MOST_LOGGED = 1000;

/** What people decide about joins, with undo. */
export const operationEndpoints: readonly Endpoint[] = [
  question(
    { path: '/operations', tag, summary: 'Who decided what, the newest first', answer: operationsAnswer },
    async ({ asking }) => {
      const operations = await listOperations(asking);
      return {
        items: operations.slice(0, MOST_LOGGED).map((one) => ({ ...one, operation: { ...one.operation } })),
        notes: [],
      };
    },
  ),
  change(
    {
      method: 'post',
      path: '/operations',
      tag,
      summary: 'Merges, splits, pins, keeps apart or renames actors and places',
      bodies: { 'application/json': operationBody },
      status: 201,
      answer: operationDone,
      isOfArchive: true,
    },
    async ({ store, now }, { request, caller }) => {
      const operation = await jsonBody(request, operationBody);
      if (operation.verb === 'merge' && operation.from === operation.into) throw badBody('"from" and "into" are one');
      if (operation.verb === 'keep-apart' && operation.a === operation.b) throw badBody('"a" and "b" are one');
      const done = await applyOperation(store, operation, { by: caller?.name ?? '', at: now().toISOString() });
      if (done.status === 'refused') throw refused(done.notes);
      const { key, applied, notes } = done;
      return {
        body: {
          operation: key,
          moved: applied.moved.length,
          ...(applied.made !== undefined && { made: applied.made }),
          notes,
        },
      };
    },
  ),
  change(
    {
      method: 'post',
      path: '/operations/{number}/undo',
      tag,
      summary: 'Takes an operation back',
      params: z.strictObject({ number: numberParameter(1, 999_999_999) }),
      status: 200,
      answer: undoneAnswer,
      isOfArchive: true,
    },
    async ({ store }, { params: { number } }) => {
      const problem = await undoOperation(store, number);
      if (problem) throw refused([problem]);
      return { body: { undone: number, notes: [] } };
    },
  ),
];

function refused(notes: readonly Note[]): HttpProblem {
  const reason = notes.map(({ message }) => message).join(' ');
  return new HttpProblem(serverProblems.refused, { details: { reason }, notes });
}
