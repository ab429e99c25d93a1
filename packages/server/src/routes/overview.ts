import { createHash } from 'node:crypto';
import {
  archiveExtent,
  askBrief,
  askNetwork,
  BRIEF_LEGEND,
  buildBrief,
  countDays,
  type DayCount,
  lookupOf,
  MAX_COUNTED_ROWS,
  statementFacets,
} from '@onrecord/archive';
import { note, type RecordKind } from '@onrecord/model';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { mayWrite } from '../http/may-write.ts';
import { serverNotes } from '../notes.ts';
import { looked } from '../questions/answer-json.ts';
import { asking } from '../questions/asking.ts';
import { briefQuery, daysQuery, overviewQuery } from '../questions/filters.ts';
import { lastDay } from '../questions/outlook-as-of.ts';
import { dayBefore, daysOf, namesOf, questionOf } from '../questions/question-of.ts';
import { RECORD_KINDS } from '../questions/record-kinds.ts';
import { briefAnswer } from '../schemas/brief.ts';
import { daysAnswer, facetsAnswer, networkAnswer, summaryAnswer } from '../schemas/overview.ts';

const tag = 'Overview';

/** What is seen over many rows at once. */
export const overviewEndpoints: readonly Endpoint[] = [
  question(
    {
      path: '/brief',
      tag,
      summary: 'What is new in a span of days, in sentences with footnotes',
      query: briefQuery,
      answer: briefAnswer,
      keep: 'calm',
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const given = daysOf(query, at.today);
      const until = given.until ?? (await lastDay(at.store, at.today));
      const since = given.since ?? dayBefore(until);
      const { actors, places } = await namesOf(at, query);
      const { minConfidence } = query;
      const { input, notes } = await askBrief(at.store, {
        // A first day after the last report: an empty span is that day alone.
        since: since > until ? until : since,
        until,
        ...(actors && { actors }),
        ...(places && { places }),
        ...(minConfidence !== undefined && { minConfidence }),
      });
      return { brief: buildBrief(input), legend: BRIEF_LEGEND, notes: [...at.remarks, ...notes] };
    },
  ),
  question(
    { path: '/days', tag, summary: 'Rows a day, by kind', query: daysQuery, answer: daysAnswer, keep: 'calm' },
    async (desk, { query }) => {
      const at = asking(desk);
      const asked = await questionOf(at, query, 'rows');
      const { days, cut } = await countDays(at.store, { ...asked, kinds: query.kind ?? RECORD_KINDS });
      if (cut.length > 0) {
        const details = { count: MAX_COUNTED_ROWS, kinds: cut.join(', ') };
        at.onNote(note(serverNotes.countedNewest, { details }));
      }
      return { days: byDay(days), cut, notes: at.remarks };
    },
  ),
  question(
    {
      path: '/facets',
      tag,
      summary: 'What statements have in common: speakers, acts, modes, outlets; a choice leaves its alternatives',
      query: overviewQuery,
      answer: facetsAnswer,
      keep: 'calm',
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const facets = await statementFacets(at.store, await questionOf(at, query, 'statements'));
      return { ...facets, notes: at.remarks };
    },
  ),
  question(
    {
      path: '/network',
      tag,
      summary: 'Who acts on, speaks to or about whom',
      query: overviewQuery,
      answer: networkAnswer,
      keep: 'calm',
    },
    async (desk, { query }) => {
      const at = asking(desk);
      const { actors, ...network } = await askNetwork(at.store, await questionOf(at, query, 'rows'));
      const records = network.links.flatMap((link) => link.records);
      const { lookup, notes } = await lookupOf(at.store, { records, entities: [] });
      return {
        ...network,
        actors: Object.fromEntries(actors.map((actor) => [actor.key, actor])),
        records: looked(lookup).records,
        notes: [...at.remarks, ...notes],
      };
    },
  ),
  question(
    { path: '/summary', tag, summary: 'How much there is', answer: summaryAnswer, keep: 'calm' },
    async (desk, { caller }) => {
      const extent = await archiveExtent(desk.asking);
      const { days } = await countDays(desk.asking, { kinds: RECORD_KINDS });
      const rows = Object.fromEntries(
        RECORD_KINDS.map((kind) => [
          kind,
          days.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.rows, 0),
        ]),
      ) as Record<RecordKind, number>;
      const dated = days.filter(({ day }) => day !== '');
      return {
        archive: createHash('sha256').update(desk.asking.name).digest('base64url').slice(0, 12),
        ...extent,
        rows,
        firstDay: dated[0]?.day,
        lastDay: dated.at(-1)?.day,
        mayWrite: mayWrite(desk, caller),
        notes: [],
      };
    },
  ),
];

function byDay(counts: readonly DayCount[]) {
  return [...Map.groupBy(counts, ({ day }) => day)].map(([day, own]) => ({
    day,
    rows: Object.fromEntries(own.map(({ kind, rows }) => [kind, rows])),
    all: own.reduce((sum, { rows }) => sum + rows, 0),
  }));
}
