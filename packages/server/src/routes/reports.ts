import {
  addressOf,
  type AnyRow,
  askReports,
  hydrate,
  type KeptReview,
  lookupOf,
  openReport,
  recordAt,
  recordKeys,
  type ReportAnswer,
  reviewsOfReport,
  type Store,
} from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { parseRecordAddress } from '../questions/addresses.ts';
import { asking } from '../questions/asking.ts';
import { outletsNamed } from '../questions/entities-named.ts';
import { reportListQuery } from '../questions/filters.ts';
import { daysOf, namesOf, pageOf } from '../questions/question-of.ts';
import { RECORD_KINDS } from '../questions/record-kinds.ts';
import { sentenceAround } from '../questions/sentence-around.ts';
import { recordDetail, reportDetail, reportsPage } from '../schemas/reports.ts';

const tag = 'Reports';
/** Rows of one report; the longest have some hundreds. */
const MOST_ROWS = 10_000;

/** Reports, one with its reading, and one row of one with its words. */
export const reportEndpoints: readonly Endpoint[] = [
  question(
    { path: '/reports', tag, summary: 'Reports, the newest first', query: reportListQuery, answer: reportsPage },
    async (desk, { query }) => {
      const at = asking(desk);
      const { since, until } = daysOf(query, at.today);
      const { actors } = await namesOf(at, { actor: query.actor, place: undefined });
      const outlets = await outletsNamed(at.store, query.outlet);
      const { story, happening, report, search, withdrawn, folded } = query;
      const asked = {
        ...(since !== undefined && { since }),
        ...(until !== undefined && { until }),
        ...(actors && { actors }),
        ...(outlets && { outlets }),
        ...(story !== undefined && { story }),
        ...(happening !== undefined && { happening }),
        ...(report !== undefined && { key: report }),
        ...(search !== undefined && { search }),
        ...(withdrawn === true && { withdrawn }),
        ...(folded === true && { folded }),
      };
      const { rows, next } = await askReports(at.store, asked, pageOf(query));
      return { items: rows, notes: at.remarks, ...(next !== undefined && { after: next }) };
    },
  ),
  question(
    {
      path: '/reports/{address}',
      tag,
      summary: 'One report: its text and reading, reviews, origins and copies',
      params: z.strictObject({
        address: z.string().regex(/^r\d{1,9}$/, { error: 'is no address of a report; write r12' }),
      }),
      answer: reportDetail,
    },
    async ({ asking: store }, { params: { address } }) => {
      const key = Number(address.slice(1));
      const opened = await openReport(store, key);
      const item = await reportItem(store, key);
      if (!opened || !item) throw notFound(`report ${address}`, '/api/v1/reports lists them.');
      if (opened.status === 'damaged') {
        throw new HttpProblem(serverProblems.damaged, { details: { reason: opened.note.message } });
      }
      const found = await recordKeys(
        store,
        { kinds: RECORD_KINDS, report: key, withdrawn: true },
        { limit: MOST_ROWS },
      );
      const { rows, notes } = await hydrate(
        store,
        found.rows.map((row) => row.key),
      );
      const reviews = await reviewsOfReport(store, opened.reading.report.id);
      return {
        item,
        reading: opened.reading,
        rows: rows.map((row) => standingOf(row, reviews.get(row.record.id))),
        notes: [...opened.notes, ...notes],
      };
    },
  ),
  question(
    {
      path: '/records/{address}',
      tag,
      summary: 'One row of one report: its words, sentence, attribution and source',
      params: z.strictObject({ address: z.string().max(100) }),
      answer: recordDetail,
    },
    async ({ asking: store }, { params: { address } }) => {
      const { report, id } = parseRecordAddress(address);
      const key = await recordAt(store, report, id);
      const none = notFound(`row ${address}`, `/api/v1/reports/r${report} has all rows of its report.`);
      if (key === undefined) throw none;
      const { rows, notes } = await hydrate(store, [key]);
      const { lookup } = await lookupOf(store, { records: [key], entities: [] });
      const [row, cite] = [rows[0], lookup.cite(key)];
      if (!row || !cite) {
        const [reason] = notes;
        throw reason ? new HttpProblem(serverProblems.damaged, { details: { reason: reason.message } }) : none;
      }
      return { address: cite.address, row, cite, sentence: sentenceAround(row.context, row.record.anchors[0]), notes };
    },
  ),
];

async function reportItem(store: Store, key: number): Promise<ReportAnswer | undefined> {
  const { rows } = await askReports(store, { key, withdrawn: true }, { limit: 1 });
  return rows[0];
}

function standingOf(
  { key, record, report, review, when, parties, place, claimant, group }: AnyRow,
  reviewed: KeptReview | undefined,
) {
  return {
    id: record.id,
    key,
    address: addressOf(report.key, record.id),
    review,
    ...(reviewed && { reviewed }),
    when,
    parties,
    place,
    claimant,
    group,
  };
}

function notFound(what: string, hint: string): HttpProblem {
  return new HttpProblem(serverProblems.notFound, { details: { what, hint } });
}
