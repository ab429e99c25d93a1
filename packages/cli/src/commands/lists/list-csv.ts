import {
  entitiesFound,
  type ActorLine,
  askOutlets,
  askReports,
  decidedByPeople,
  EXPORTS,
  type Page,
  type PageRequest,
  type Question,
  recordCounts,
  type Store,
  streamRows,
} from '@onrecord/archive';
import type { Note } from '@onrecord/model';
import type { Exit, ListName, ListRequest } from '../../arguments/requests.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Output } from '../../output.ts';
import { safeText } from '../../views/terminal/safe-text.ts';
import { actorLine, reportLine } from './table-lines.ts';

type TableRows = Parameters<(typeof EXPORTS)['csv']['write']>[0];
type Table = 'statements' | 'events' | 'figures' | 'positions' | 'outlook' | 'actors' | 'reports' | 'outlets';

const TABLE_OF: Readonly<Partial<Record<ListName, Table>>> = {
  timeline: 'events',
  statements: 'statements',
  events: 'events',
  figures: 'figures',
  positions: 'positions',
  outlook: 'outlook',
  actors: 'actors',
  reports: 'reports',
  outlets: 'outlets',
};

interface CsvParts {
  readonly request: ListRequest;
  readonly question: Omit<Question, 'kinds'>;
  readonly output: Output;
}

/** The rows of a list as CSV: all that answer, or the first `--limit`. */
export async function listCsv(store: Store, { request, question, output }: CsvParts): Promise<Exit> {
  const table = TABLE_OF[request.list];
  if (table === undefined) {
    output.complain(`onrecord: ${request.list} have no table of their own: use --json.`);
    return EXIT.misuse;
  }
  const notes: Note[] = [];
  const rows = tableRows(store, {
    table,
    question,
    onNote: (note) => notes.push(note),
    places: request.ofPlaces,
  });
  const limited = request.limit === undefined ? rows : first(rows, request.limit);
  for await (const chunk of EXPORTS.csv.write(limited, { table, onNote: (note) => notes.push(note) })) {
    await output.print(String(chunk));
  }
  for (const { severity, code, message } of notes) {
    output.complain(`onrecord: ${severity} ${code}: ${safeText(message)}`);
  }
  return notes.some(({ severity }) => severity === 'error') ? EXIT.someFailed : EXIT.ok;
}

interface TableQuestion {
  readonly table: Table;
  readonly question: Omit<Question, 'kinds'>;
  readonly onNote: (note: Note) => void;
  readonly places: boolean;
}

const KINDS = {
  statements: 'statement',
  events: 'event',
  figures: 'figure',
  positions: 'position',
  outlook: 'prospect',
} as const;

/** The rows of a table, streamed. */
export function tableRows(store: Store, { table, question, onNote, places }: TableQuestion): TableRows {
  if (table === 'reports') {
    const asked = reportQuestion(question);
    return pages((page) => askReports(store, asked, page), reportLine);
  }
  if (table === 'outlets') {
    const { types, search } = question;
    const asked = { ...(types && { kinds: types }), ...(search !== undefined && { search }) };
    return pages(
      (page) => askOutlets(store, asked, page),
      (row) => row,
    );
  }
  if (table === 'actors') {
    const of = places ? 'place' : 'actor';
    return pages(
      (page) => actorLines(store, { of, question, page }),
      (line) => line,
    );
  }
  return streamRows(store, { ...question, kinds: [KINDS[table]] }, onNote);
}

interface ActorsPage {
  readonly of: 'actor' | 'place';
  readonly question: Omit<Question, 'kinds'>;
  readonly page: PageRequest;
}

async function actorLines(store: Store, { of, question, page }: ActorsPage): Promise<Page<ActorLine>> {
  const { actors, types, search } = question;
  const { rows, next } = await entitiesFound(
    store,
    {
      class: of,
      ...(actors && { keys: actors }),
      ...(types && { kinds: types }),
      ...(search !== undefined && { search }),
    },
    page,
  );
  const keys = rows.map(({ entity }) => entity.key);
  const records = await recordCounts(store, of, keys);
  const byPerson = await decidedByPeople(store, of, keys);
  const lines = rows.map((row) =>
    actorLine(row, { records: records.get(row.entity.key) ?? 0, byPerson: byPerson.has(row.entity.key) }),
  );
  return { rows: lines, next };
}

function reportQuestion(question: Omit<Question, 'kinds'>): Parameters<typeof askReports>[1] {
  const { since, until, actors, outlets, story, happening, report, search, withdrawn } = question;
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(actors && { actors }),
    ...(outlets && { outlets }),
    ...(story !== undefined && { story }),
    ...(happening !== undefined && { happening }),
    ...(report !== undefined && { key: report }),
    ...(search !== undefined && { search }),
    ...(withdrawn && { withdrawn }),
  };
}

const STEP = 200;

async function* pages<T, L>(
  ask: (page: PageRequest) => Promise<{ readonly rows: readonly T[]; readonly next: string | undefined }>,
  lineOf: (row: T) => L,
): AsyncIterable<L> {
  let after: string | undefined;
  do {
    const { rows, next } = await ask({ limit: STEP, ...(after !== undefined && { after }) });
    yield* rows.map(lineOf);
    after = next;
  } while (after !== undefined);
}

async function* first<T>(rows: AsyncIterable<T>, count: number): AsyncIterable<T> {
  let left = count;
  for await (const row of rows) {
    if (left-- <= 0) return;
    yield row;
  }
}
