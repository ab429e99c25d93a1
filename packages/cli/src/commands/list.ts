import type { Note, RecordKind } from '@onrecord/model';
import {
  entitiesFound,
  type Answer,
  askDifferences,
  askFigures,
  askOccurrences,
  askOutlets,
  askPositions,
  askReports,
  hydrate,
  type PageRequest,
  type Question,
  recordKeys,
  type Store,
} from '@onrecord/archive';
import type { Exit, ListName, ListRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { actorsView } from '../views/archive/actors-view.ts';
import { differencesView } from '../views/archive/differences-view.ts';
import { eventsView } from '../views/archive/events-view.ts';
import { figuresView } from '../views/archive/figures-view.ts';
import { outletsView } from '../views/archive/outlets-view.ts';
import { outlookView } from '../views/archive/outlook-view.ts';
import { positionsView } from '../views/archive/positions-view.ts';
import { reportsView } from '../views/archive/reports-view.ts';
import { statementsView } from '../views/archive/statements-view.ts';
import { timelineView } from '../views/archive/timeline-view.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { UnknownName } from './archive/entities-named.ts';
import { onArchive } from './archive/open-archive.ts';
import { actorRow } from './lists/actor-row.ts';
import { answerJson } from './lists/answer-json.ts';
import { countedKeys, differenceRow } from './lists/difference-row.ts';
import { firstPageWithItems } from './lists/first-page.ts';
import { listCsv } from './lists/list-csv.ts';
import { occurrenceRow, timelineRow } from './lists/occurrence-row.ts';
import { operationLog } from './lists/operation-log.ts';
import { outletRow } from './lists/outlet-row.ts';
import { outlookAsOf } from './lists/outlook-as-of.ts';
import { outlookKeys, outlookRow } from './lists/outlook-row.ts';
import { positionKeys, positionRows } from './lists/position-rows.ts';
import { conditionsOf, questionOf } from './lists/question-of.ts';
import { recordsBehind } from './lists/records-behind.ts';
import { reportRow } from './lists/report-row.ts';
import { seriesKeys, seriesRow } from './lists/series-row.ts';
import { statementRow } from './lists/statement-row.ts';

/** One list, asked and ready to be printed in either form. */
interface Listed {
  /** With `--json`. */
  readonly json: () => unknown;
  readonly text: () => string;
  readonly notes: readonly Note[];
}

interface Asked {
  readonly store: Store;
  readonly request: ListRequest;
  readonly question: Omit<Question, 'kinds'>;
  readonly page: PageRequest;
  readonly output: Output;
}

const DEFAULT_LIMIT = 20;

/** `onrecord timeline|statements|events|...`: one page of a list, as text, JSON or CSV. */
export function listCommand(request: ListRequest, output: Output): Promise<Exit> {
  return onArchive(request, output, {
    options: { readOnly: true },
    work: async (store) => {
      try {
        return await list(store, request, output);
      } catch (cause) {
        if (!(cause instanceof UnknownName)) throw cause;
        output.complain(`onrecord: ${safeText(cause.message)}`);
        return EXIT.someFailed;
      }
    },
  });
}

async function list(store: Store, request: ListRequest, output: Output): Promise<Exit> {
  if (request.log) {
    await output.print(await operationLog(store, request.format));
    return EXIT.ok;
  }
  const question = await questionOf(store, request.filters, (words) => {
    if (!request.quiet) output.complain(`onrecord: ${safeText(words)}`);
  });
  if (request.format === 'csv') return listCsv(store, { request, question, output });
  const page = { limit: request.limit ?? DEFAULT_LIMIT, ...(request.after !== undefined && { after: request.after }) };
  const listed = await LISTED[request.list]({ store, request, question, page, output });
  if (request.format === 'json') await output.print(`${JSON.stringify(listed.json(), null, 2)}\n`);
  else await output.print(listed.text());
  for (const { severity, code, message } of listed.notes) {
    output.complain(`onrecord: ${severity} ${code}: ${safeText(message)}`);
  }
  return listed.notes.some(({ severity }) => severity === 'error') ? EXIT.someFailed : EXIT.ok;
}

type View<R> = (
  page: {
    readonly rows: readonly R[];
    readonly conditions: readonly string[];
    readonly after?: string;
  },
  place: Output,
) => string;

/** A list made of an answer: its items as rows of a view. */
function fromAnswer<T, R>(
  answer: Answer<T>,
  { request, output }: Asked,
  { rows, view }: { readonly rows: readonly R[]; readonly view: View<R> },
): Listed {
  return {
    notes: answer.notes,
    json: () => answerJson(answer),
    text: () => view({ rows, ...listEnd(request, answer.next) }, output),
  };
}

function listEnd(
  request: ListRequest,
  next: string | undefined,
): { readonly conditions: readonly string[]; readonly after?: string } {
  return { conditions: conditionsOf(request.filters), ...(next !== undefined && { after: next }) };
}

const LISTED: Readonly<Record<ListName, (asked: Asked) => Promise<Listed>>> = {
  timeline: async (asked) => {
    const answer = await askOccurrences(asked.store, asked.question, asked.page);
    const rows = answer.items.flatMap((item) => timelineRow(item, answer.lookup) ?? []);
    return fromAnswer(answer, asked, { rows, view: timelineView });
  },
  events: async (asked) => {
    const answer = await askOccurrences(asked.store, asked.question, asked.page);
    const rows = answer.items.flatMap((item) => occurrenceRow(item, answer.lookup) ?? []);
    return fromAnswer(answer, asked, { rows, view: eventsView });
  },
  figures: async (asked) => {
    const answer = await askFigures(asked.store, asked.question, asked.page);
    const records = await recordsBehind(asked.store, 'figure', seriesKeys(answer.items));
    const rows = answer.items.map((item) => seriesRow(item, answer.lookup, records));
    return fromAnswer(answer, asked, { rows, view: figuresView });
  },
  positions: async (asked) => {
    const answer = await askPositions(asked.store, asked.question, asked.page);
    const records = await recordsBehind(asked.store, 'position', positionKeys(answer.items));
    return fromAnswer(answer, asked, { rows: positionRows(answer.items, answer.lookup, records), view: positionsView });
  },
  outlook: async (asked) => {
    const answer = await outlookAsOf(asked);
    const records = await recordsBehind(asked.store, 'prospect', outlookKeys(answer.items));
    const rows = answer.items.flatMap((item) => outlookRow(item, answer.lookup, records) ?? []);
    return fromAnswer(answer, asked, { rows, view: outlookView });
  },
  differences: async (asked) => {
    const { since, until, actors, places } = asked.question;
    const question = {
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(actors && { actors }),
      ...(places && { places }),
    };
    const answer = await firstPageWithItems((page) => askDifferences(asked.store, question, page), asked.page);
    const records = await recordsBehind(asked.store, 'figure', countedKeys(answer.items));
    const rows = answer.items.flatMap((item) => differenceRow(item, answer.lookup, records) ?? []);
    return fromAnswer(answer, asked, { rows, view: differencesView });
  },
  statements: (asked) => rowList(asked, 'statement'),
  actors: actorList,
  reports: reportList,
  outlets: outletList,
};

async function rowList({ store, request, question, page, output }: Asked, kind: RecordKind): Promise<Listed> {
  const found = await recordKeys(store, { ...question, kinds: [kind] }, page);
  const { rows, notes } = await hydrate(
    store,
    found.rows.map(({ key }) => key),
  );
  return {
    notes,
    json: () => ({ rows, ...(found.next !== undefined && { after: found.next }) }),
    text: () =>
      statementsView({ rows: rows.flatMap((row) => statementRow(row) ?? []), ...listEnd(request, found.next) }, output),
  };
}

const JOINS_SHOWN = 20;

async function actorList({ store, request, question, page, output }: Asked): Promise<Listed> {
  const { search, types, actors } = question;
  const found = await entitiesFound(
    store,
    {
      class: request.ofPlaces ? 'place' : 'actor',
      ...(types && { kinds: types }),
      ...(actors && { keys: actors }),
      ...(search !== undefined && { search }),
      ...(request.joins && { joins: JOINS_SHOWN }),
    },
    page,
  );
  return {
    notes: [],
    json: () => ({ rows: found.rows, ...(found.next !== undefined && { after: found.next }) }),
    text: () =>
      actorsView({ rows: found.rows.map(actorRow), ...listEnd(request, found.next) }, output, {
        joins: request.joins,
        places: request.ofPlaces,
      }),
  };
}

async function outletList({ store, request, question: { types, search }, page, output }: Asked): Promise<Listed> {
  const question = { ...(types && { kinds: types }), ...(search !== undefined && { search }) };
  const found = await askOutlets(store, question, page);
  return {
    notes: [],
    json: () => ({ rows: found.rows, ...(found.next !== undefined && { after: found.next }) }),
    text: () => outletsView({ rows: found.rows.map(outletRow), ...listEnd(request, found.next) }, output),
  };
}

async function reportList({ store, request, question, page, output }: Asked): Promise<Listed> {
  const { since, until, actors, outlets, story, happening, report, search, withdrawn } = question;
  const found = await askReports(
    store,
    {
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(actors && { actors }),
      ...(outlets && { outlets }),
      ...(story !== undefined && { story }),
      ...(happening !== undefined && { happening }),
      ...(report !== undefined && { key: report }),
      ...(search !== undefined && { search }),
      ...(withdrawn && { withdrawn }),
    },
    page,
  );
  return {
    notes: [],
    json: () => ({ rows: found.rows, ...(found.next !== undefined && { after: found.next }) }),
    text: () => reportsView({ rows: found.rows.map(reportRow), ...listEnd(request, found.next) }, output),
  };
}
