import { statementMonths } from '@onrecord/archive';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { asking } from '../questions/asking.ts';
import { overviewQuery } from '../questions/filters.ts';
import { questionOf } from '../questions/question-of.ts';
import { statementMonthsAnswer } from '../schemas/statement-months.ts';

/** What was said over time. */
export const statementMonthsEndpoint: Endpoint = question(
  {
    path: '/statements/months',
    tag: 'Overview',
    summary: 'Statements a month, by act: how what somebody says changes',
    query: overviewQuery,
    answer: statementMonthsAnswer,
    keep: 'calm',
  },
  async (desk, { query }) => {
    const at = asking(desk);
    const months = await statementMonths(at.store, await questionOf(at, query, 'statements'));
    return { ...months, notes: at.remarks };
  },
);
