import {
  addDays,
  askDue,
  askFigures,
  askMatrix,
  askPositions,
  askSeries,
  MAX_CELLS,
  MAX_DUE_ROWS,
  OUTCOME_REASONS,
} from '@onrecord/archive';
import { note } from '@onrecord/model';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { serverNotes } from '../notes.ts';
import { serverProblems } from '../problems.ts';
import { answerJson, detailsOf } from '../questions/answer-json.ts';
import { asking } from '../questions/asking.ts';
import { lastDay } from '../questions/outlook-as-of.ts';
import { dayIn, pageOf, questionOf } from '../questions/question-of.ts';
import { shownPositions } from '../questions/shown-positions.ts';
import { dueQuery, matrixQuery, MOVED_DAYS, seriesQuery, threadParams } from '../questions/situation-queries.ts';
import { dueAnswer, matrixAnswer, oneCellAnswer, oneSeriesAnswer, seriesAnswer } from '../schemas/situation.ts';

const tag = 'Situation';
const ONE = { limit: 1 };

/** The situation as the page shows it: a matrix, one series, one cell, what is due. */
export const situationEndpoints: readonly Endpoint[] = [
  question(
    {
      path: '/matrix',
      tag,
      summary: 'Where each party stands on each issue',
      query: matrixQuery,
      answer: matrixAnswer,
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const { only, moved = MOVED_DAYS } = query;
      const newest = await lastDay(at.store, at.today);
      const movedSince = addDays(newest, 1 - moved);
      const asked = { ...(await questionOf(at, query, 'positions')), ...(only && { only }), movedSince };
      const answer = await askMatrix(at.store, asked, pageOf(query));
      if (answer.isCut) at.onNote(note(serverNotes.newestCells, { details: { count: MAX_CELLS } }));
      const { issues, parties } = answer;
      return { ...answerJson(answer, { remarks: at.remarks }), issues, parties, newest, movedSince };
    },
  ),
  question(
    {
      path: '/series',
      tag,
      summary: 'Counts to choose from, each with its course',
      query: seriesQuery,
      answer: seriesAnswer,
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const { several = false } = query;
      const asked = { ...(await questionOf(at, query, 'figures')), several };
      const answer = await askSeries(at.store, asked, pageOf(query));
      const newest = answer.items.flatMap(({ facts }) => facts.slice(0, 1).map(({ key }) => key));
      return answerJson(answer, { remarks: at.remarks, details: await detailsOf(at.store, newest) });
    },
  ),
  question(
    {
      path: '/figures/{thread}',
      tag,
      summary: 'One count over time, by whose account',
      params: threadParams,
      answer: oneSeriesAnswer,
    },
    async (desk, { params: { thread } }) => {
      const at = asking(desk);
      const answer = await askFigures(at.store, { group: Number(thread) }, ONE);
      if (answer.items.length === 0) throw notThere(`series ${thread}`, 'figures');
      const newest = answer.items.flatMap(({ facts }) => facts.slice(0, 1).map(({ key }) => key));
      return answerJson(answer, { remarks: at.remarks, details: await detailsOf(at.store, newest) });
    },
  ),
  question(
    {
      path: '/positions/{thread}',
      tag,
      summary: 'One party’s stance on one issue over time',
      params: threadParams,
      answer: oneCellAnswer,
    },
    async (desk, { params: { thread } }) => {
      const at = asking(desk);
      const answer = await askPositions(at.store, { group: Number(thread) }, ONE);
      if (answer.items.length === 0) throw notThere(`position ${thread}`, 'positions');
      const details = await detailsOf(at.store, shownPositions(answer.items));
      return answerJson(answer, { remarks: at.remarks, details });
    },
  ),
  question(
    { path: '/due', tag, summary: 'What is ahead, by when it is due', query: dueQuery, answer: dueAnswer },
    async (desk, { query }) => {
      const at = asking(desk);
      const given = dayIn('asOf', query.asOf, 'last', at.today);
      const asOf = given ?? (await lastDay(at.store, at.today));
      const question = await questionOf(at, query, 'outlook');
      // A prospect stands in the lists under the day on which it was told.
      const until = [given, question.until].filter((day) => day !== undefined).sort()[0];
      const asked = { ...question, ...(until !== undefined && { until }), part: query.part, asOf };
      const answer = await askDue(at.store, asked, pageOf(query));
      if (answer.isCut) at.onNote(note(serverNotes.newestProspects, { details: { count: MAX_DUE_ROWS } }));
      const items = answer.items.map(({ outcome, ...item }) => ({
        ...item,
        outcome: { ...outcome, whyWords: OUTCOME_REASONS[outcome.why] },
      }));
      const latest = answer.items.flatMap(({ facts }) => facts.at(-1)?.key ?? []);
      const details = await detailsOf(at.store, latest);
      return { ...answerJson({ ...answer, items }, { remarks: at.remarks, details }), asOf };
    },
  ),
];

function notThere(what: string, list: string): HttpProblem {
  return new HttpProblem(serverProblems.notFound, { details: { what, hint: `All are listed at /api/v1/${list}.` } });
}
