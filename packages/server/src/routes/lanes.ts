import {
  addDays,
  askDayList,
  askLanes,
  askReports,
  type Bucket,
  bucketFor,
  type Column,
  columnsOf,
  type DaySpan,
  MAX_COLUMNS,
  MAX_LANE_ROWS,
  MAX_TIMED_REPORTS,
} from '@onrecord/archive';
import { note } from '@onrecord/model';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { serverNotes } from '../notes.ts';
import { serverProblems } from '../problems.ts';
import { answerJson, looked } from '../questions/answer-json.ts';
import { asking } from '../questions/asking.ts';
import { dayListQuery, lanesQuery } from '../questions/lanes-query.ts';
import { type AskedAt, questionOf } from '../questions/question-of.ts';
import { dayListAnswer, lanesAnswer } from '../schemas/lanes.ts';

const tag = 'Overview';

/** Lanes, happenings a cell that are named, days a page and happenings a day, where not said. */
const LANES = 12;
const MARKS = 3;
const DAYS = 7;
const TOP = 8;
/** The span that is shown where nothing is said of it, in days. */
const SPAN_DAYS = 90;

/** What happened, along time. */
export const laneEndpoints: readonly Endpoint[] = [
  question(
    {
      path: '/lanes',
      tag,
      summary: 'What happened, in lanes by actor, type or place, with counts by year, month, week, day or hour',
      query: lanesQuery,
      answer: lanesAnswer,
      keep: 'calm',
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const asked = await questionOf(at, query, 'events');
      const span = await spanOf(at, asked);
      const { by = 'actor', lanes = LANES, marks = MARKS } = query;
      const bucket = query.bucket ?? bucketFor(span);
      const layout = { by, bucket, columns: columnsIn(bucket, span), lanes, marks, rows: MAX_LANE_ROWS };
      const answer = await askLanes(at.store, { ...asked, since: span.from, until: span.to }, layout);
      if (answer.isCut) at.onNote(note(serverNotes.lanesOfNewest, { details: { count: MAX_LANE_ROWS } }));
      if (answer.hoursCut) at.onNote(note(serverNotes.hoursOfNewest, { details: { count: MAX_TIMED_REPORTS } }));
      const { columns, events, counted, isCut, lookup, notes } = answer;
      const { actors, places, records } = looked(lookup);
      return {
        by,
        bucket,
        span,
        columns,
        lanes: answer.lanes,
        marks: Object.fromEntries(answer.marks.map((mark) => [mark.fact.key, mark])),
        events,
        counted,
        isCut,
        actors,
        places,
        records,
        notes: [...at.remarks, ...notes],
      };
    },
  ),
  question(
    {
      path: '/timeline/days',
      tag,
      summary: 'What happened, day by day: of each day what most independent texts tell',
      query: dayListQuery,
      answer: dayListAnswer,
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const { limit = DAYS, top = TOP, after } = query;
      const page = { limit, top, ...(after !== undefined && { after }) };
      const answer = await askDayList(at.store, await questionOf(at, query, 'events'), page);
      return answerJson(answer, { remarks: at.remarks });
    },
  ),
];

/** The span that is asked for; open ends are those of the last three months that reports are of. */
async function spanOf(
  { store, today }: AskedAt,
  { since, until }: { readonly since?: string; readonly until?: string },
): Promise<DaySpan> {
  if (since !== undefined && until !== undefined) return { from: since, to: until };
  const { rows } = await askReports(store, {}, { limit: 1 });
  const newest = rows[0]?.report.published ?? today;
  const to = until ?? (since !== undefined && since > newest ? since : newest);
  return { from: since ?? addDays(to, 1 - SPAN_DAYS), to };
}

/** @throws HttpProblem where they are too many */
function columnsIn(bucket: Bucket, span: DaySpan): readonly Column[] {
  const columns = columnsOf(bucket, span);
  if (columns) return columns;
  const reason = `${span.from} to ${span.to} has more than ${MAX_COLUMNS} columns of one ${bucket}; take wider ones, or fewer days`;
  throw new HttpProblem(serverProblems.badParameter, { details: { name: 'bucket', reason } });
}
