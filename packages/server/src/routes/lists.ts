import {
  askDifferences,
  askFigures,
  askOccurrences,
  askPositions,
  hydrate,
  lookupOf,
  OUTCOME_REASONS,
  recordKeys,
} from '@onrecord/archive';
import { note } from '@onrecord/model';
import { question } from '../http/define.ts';
import type { Desk } from '../http/desk.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { serverNotes } from '../notes.ts';
import { answerJson, detailsOf, looked } from '../questions/answer-json.ts';
import { asking } from '../questions/asking.ts';
import { differencesQuery, groupListQuery, outlookQuery, type RowFilters, rowListQuery } from '../questions/filters.ts';
import { firstPageWithItems } from '../questions/first-page.ts';
import { outlookAsOf } from '../questions/outlook-as-of.ts';
import { dayIn, daysOf, namesOf, pageOf, questionOf } from '../questions/question-of.ts';
import { shownPositions } from '../questions/shown-positions.ts';
import { differencesAnswer } from '../schemas/differences.ts';
import { figuresAnswer } from '../schemas/figures.ts';
import { occurrencesAnswer } from '../schemas/occurrences.ts';
import { outlookAnswer } from '../schemas/outlook.ts';
import { positionsAnswer } from '../schemas/positions.ts';
import { statementsAnswer } from '../schemas/statements.ts';

const tag = 'Lists';

type Paged = RowFilters & { readonly limit?: number | undefined; readonly after?: string | undefined };

async function occurrences(desk: Desk, query: Paged) {
  const at = asking(desk);
  const answer = await askOccurrences(at.store, await questionOf(at, query, 'events'), pageOf(query));
  return answerJson(answer, { remarks: at.remarks });
}

/** What is listed from the archive: every item leads to its words by the keys in it. */
export const listEndpoints: readonly Endpoint[] = [
  question(
    { path: '/timeline', tag, summary: 'What happened, by day', query: groupListQuery, answer: occurrencesAnswer },
    (desk, { query }) => occurrences(desk, query),
  ),
  question(
    {
      path: '/events',
      tag,
      summary: 'What happened, and how many independent texts tell it',
      query: groupListQuery,
      answer: occurrencesAnswer,
    },
    (desk, { query }) => occurrences(desk, query),
  ),
  question(
    {
      path: '/figures',
      tag,
      summary: 'How each count changed, and by whose account',
      query: groupListQuery,
      answer: figuresAnswer,
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const answer = await askFigures(at.store, await questionOf(at, query, 'figures'), pageOf(query));
      const newest = answer.items.flatMap(({ facts }) => facts.slice(0, 1).map(({ key }) => key));
      return answerJson(answer, { remarks: at.remarks, details: await detailsOf(at.store, newest) });
    },
  ),
  question(
    {
      path: '/positions',
      tag,
      summary: 'Where each party stands, and since when',
      query: groupListQuery,
      answer: positionsAnswer,
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const answer = await askPositions(at.store, await questionOf(at, query, 'positions'), pageOf(query));
      const details = await detailsOf(at.store, shownPositions(answer.items));
      return answerJson(answer, { remarks: at.remarks, details });
    },
  ),
  question(
    {
      path: '/outlook',
      tag,
      summary: 'What was threatened, promised or due, and what became of it',
      query: outlookQuery,
      answer: outlookAnswer,
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const page = pageOf(query);
      const asked = await questionOf(at, query, 'outlook');
      const given = dayIn('asOf', query.asOf, 'last', at.today);
      const { answer, asOf } = await outlookAsOf(at.store, asked, { asOf: given, today: at.today, page });
      if (given === undefined && asOf > at.today) at.onNote(note(serverNotes.asOfNewest, { details: { day: asOf } }));
      const items = answer.items.map(({ outcome, ...item }) => ({
        ...item,
        outcome: { ...outcome, whyWords: OUTCOME_REASONS[outcome.why] },
      }));
      const latest = answer.items.flatMap(({ facts }) => facts.at(-1)?.key ?? []);
      const details = await detailsOf(at.store, latest);
      return { ...answerJson({ ...answer, items }, { remarks: at.remarks, details }), asOf };
    },
  ),
  question(
    {
      path: '/differences',
      tag,
      summary: 'Where the reports differ',
      query: differencesQuery,
      answer: differencesAnswer,
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const { since, until } = daysOf(query, at.today);
      const { actors, places } = await namesOf(at, query);
      const asked = {
        ...(since !== undefined && { since }),
        ...(until !== undefined && { until }),
        ...(actors && { actors }),
        ...(places && { places }),
        ...(query.kind && { kinds: [query.kind] }),
      };
      const answer = await firstPageWithItems((page) => askDifferences(at.store, asked, page), pageOf(query));
      const counted = answer.items.flatMap(({ difference }) =>
        difference.kind === 'figure' ? difference.sides.flatMap(({ keys }) => keys[0] ?? []) : [],
      );
      const items = answer.items.map(({ facts, ...item }) => ({
        ...item,
        facts: facts.map(({ kind, fact }) => ({ kind, fact: { ...fact } })),
      }));
      return answerJson({ ...answer, items }, { remarks: at.remarks, details: await detailsOf(at.store, counted) });
    },
  ),
  question(
    {
      path: '/statements',
      tag,
      summary: 'Who said what, in whose words',
      query: rowListQuery,
      answer: statementsAnswer,
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const asked = { ...(await questionOf(at, query, 'statements')), kinds: ['statement'] as const };
      const found = await recordKeys(at.store, asked, pageOf(query));
      const keys = found.rows.map(({ key }) => key);
      const { rows, notes } = await hydrate(at.store, keys);
      const entities = rows.flatMap(({ parties, place }) => [
        ...parties.map(({ actor }) => actor.key),
        ...(place ? [place.key] : []),
      ]);
      const { lookup } = await lookupOf(at.store, { records: keys, entities });
      return {
        items: rows,
        ...looked(lookup),
        notes: [...at.remarks, ...notes],
        ...(found.next !== undefined && { after: found.next }),
      };
    },
  ),
];
