import { askReports, openReport, type Store } from '@onrecord/archive';
import { RECORD_KINDS } from '../../questions/record-kinds.ts';
import { z } from '@hono/zod-openapi';
import { outletsNamed } from '../../questions/entities-named.ts';
import { reportListQuery } from '../../questions/filters.ts';
import { daysOf, namesOf } from '../../questions/question-of.ts';
import { listOf } from '../../schemas/list-of.ts';
import { pageLines, reportWords, short } from '../rows/lines.ts';
import { pageOf } from '../rows/page-of.ts';
import { reportOf, wordsOf } from '../rows/row-of.ts';
import { pageSchema, reportSchema, type Words, wordsSchema } from '../rows/row-schema.ts';
import { type Asking, type Tool, tool } from '../tool.ts';
import { limitParameter, pageFor } from '../tool-input.ts';

const query = reportListQuery.extend({ limit: limitParameter });
const answer = pageSchema(
  reportSchema.extend({
    language: z.string().describe('BCP 47'),
    genre: z.string(),
    rows: z.partialRecord(z.enum(RECORD_KINDS), z.int()).describe('How many rows of each kind it has.'),
    copies: listOf(z.string()).describe('Addresses of reports with nearly the same text.'),
    anchors: listOf(wordsSchema).describe(
      'The headline as it stands in the text, or where it has none its first paragraph.',
    ),
  }),
);

async function ask(at: Asking, asked: z.output<typeof query>): Promise<z.input<typeof answer>> {
  const { since, until } = daysOf(asked, at.today);
  const { actors } = await namesOf(at, { actor: asked.actor, place: undefined });
  const outlets = await outletsNamed(at.store, asked.outlet);
  const { story, happening, report: key, search, withdrawn } = asked;
  const found = await askReports(
    at.store,
    {
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(actors && { actors }),
      ...(outlets && { outlets }),
      ...(story !== undefined && { story }),
      ...(happening !== undefined && { happening }),
      ...(key !== undefined && { key }),
      ...(search !== undefined && { search }),
      ...(withdrawn === true && { withdrawn }),
    },
    pageFor(asked),
  );
  const items: z.input<typeof answer>['items'][number][] = [];
  for (const { report, language, genre, counts, copies } of found.rows) {
    const anchors = await headlineOf(at.store, report.key);
    items.push({
      ...reportOf(report),
      language,
      genre,
      rows: counts,
      copies: copies.map((one) => `r${one.key}`),
      anchors,
    });
  }
  return pageOf(items, { notes: at.remarks, next: found.next });
}

/** The words that a report is known by; none where it is damaged. */
async function headlineOf(store: Store, key: number): Promise<readonly Words[]> {
  const opened = await openReport(store, key);
  if (opened?.status !== 'whole') return [];
  const { title, blocks, text } = opened.reading.report;
  if (title.status === 'stated') return [wordsOf(title.anchor)];
  const [first] = blocks;
  return first ? [{ start: first.start, end: first.end, words: text.slice(first.start, first.end) }] : [];
}

export const reportsTool: Tool = tool(
  {
    name: 'reports',
    title: 'Reports',
    description:
      'The reports themselves, the newest first, with outlet, day, headline and how many rows each has. search looks in whole texts. "show" with the address of a report (r12) gives its text and rows.',
    query,
    answer,
    lines: (page) =>
      pageLines(page, (one) => {
        const rows = Object.values(one.rows).reduce((sum, count) => sum + count, 0);
        return `${one.address} · ${reportWords(one)} · ${rows} row(s) | ${short(one.anchors[0]?.words ?? one.title ?? '')}`;
      }),
  },
  ask,
);
