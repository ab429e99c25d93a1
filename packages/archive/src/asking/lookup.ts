import { holds, note, type Note } from '@onrecord/model';
import { archiveNotes } from '../notes.ts';
import type { ActorRef, PlaceRef, ReportRef, ReviewState } from '../rows/archive-row.ts';
import type { DaySpan } from '../rows/day.ts';
import { spanOf } from '../rows/fact-of.ts';
import type { Store } from '../store/store.ts';
import type { EntityTable, RecordTable } from '../store/tables.ts';
import { type Excerpt, excerptOf } from './excerpt-of.ts';
import { placeRef, REPORT_LINE, reportRef } from './hydrate.ts';
import { outletRefs } from './outlet-refs.ts';

/** The words behind one record: what every number, name and line that is shown leads to. */
export interface Cite {
  readonly key: number;
  readonly address: string;
  readonly kind: string;
  readonly report: ReportRef;
  /** First anchor of the record, UTF-16 units of the report's text. */
  readonly start: number;
  readonly end: number;
  /** All its words, segments joined by " […] ". */
  readonly words: string;
  /** Its first anchor within its line. */
  readonly excerpt: Excerpt;
  readonly when: DaySpan | undefined;
  readonly confidence: number;
  readonly review: ReviewState;
}

/** Names and words behind the keys of an answer. */
export interface Lookup {
  actor(key: number): ActorRef | undefined;
  place(key: number): PlaceRef | undefined;
  cite(key: number): Cite | undefined;
  /** The text of a report that one of the records is of. */
  text(report: number): string | undefined;
  /** All that it holds. */
  readonly all: {
    readonly actors: readonly ActorRef[];
    readonly places: readonly PlaceRef[];
    readonly cites: readonly Cite[];
  };
}

/** What a record's address is made of: report and record id. */
export function addressOf(report: number, id: string): string {
  return `r${report}:${id}`;
}

export interface Wanted {
  readonly records: Iterable<number>;
  /** Actors and places. */
  readonly entities: Iterable<number>;
}

/**
 * Loads names and words. Every record's words are checked against the stored text of its report; one whose words are not there has no
 * citation, and a note says so.
 */
export async function lookupOf(
  store: Store,
  wanted: Wanted,
): Promise<{ readonly lookup: Lookup; readonly notes: readonly Note[] }> {
  const { db, dialect } = store;
  const entities = await db
    .selectFrom('entity')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(wanted.entities)]))
    .execute();
  const byKey = new Map(entities.map((row) => [row.key, row]));
  const { cites, texts, notes } = await citesOf(store, [...new Set(wanted.records)]);
  return {
    notes,
    lookup: {
      actor: (key) => actorRef(byKey.get(key)),
      place: (key) => placeRef(byKey.get(key)),
      cite: (key) => cites.get(key),
      text: (report) => texts.get(report),
      all: {
        actors: entities.filter((row) => row.class === 'actor').flatMap((row) => actorRef(row) ?? []),
        places: entities.filter((row) => row.class === 'place').flatMap((row) => placeRef(row) ?? []),
        cites: [...cites.values()],
      },
    },
  };
}

function actorRef(row: EntityTable | undefined): ActorRef | undefined {
  return row && { key: row.key, name: row.name, kind: row.kind };
}

/** The columns that a citation is made of. */
const CITED = [
  'key',
  'report',
  'id',
  'kind',
  'start',
  'end',
  'quote',
  'words',
  'day',
  'day_to',
  'confidence',
  'review',
] as const satisfies readonly (keyof RecordTable)[];

type CitedRecord = Pick<RecordTable, (typeof CITED)[number]>;

async function citesOf(
  { db, dialect }: Store,
  keys: readonly number[],
): Promise<{
  readonly cites: ReadonlyMap<number, Cite>;
  readonly texts: ReadonlyMap<number, string>;
  readonly notes: readonly Note[];
}> {
  const rows = await db
    .selectFrom('record')
    .select(CITED)
    .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
    .execute();
  const reports = await db
    .selectFrom('report')
    .select([...REPORT_LINE, 'text'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(rows.map(({ report }) => report))]))
    .execute();
  const outlets = await outletRefs({ db, dialect }, reports);
  const byKey = new Map(reports.map((row) => [row.key, { ref: reportRef(row, outlets), text: row.text }]));
  const cites = new Map<number, Cite>();
  const broken = new Map<string, number>();
  for (const row of rows) {
    const report = byKey.get(row.report);
    if (!report) continue;
    if (holds(report.text, row) && hasWords(report.text, row.words)) cites.set(row.key, citeOf(row, report));
    else broken.set(report.ref.id, (broken.get(report.ref.id) ?? 0) + 1);
  }
  const notes = [...broken].map(([id, count]) => note(archiveNotes.brokenAnchor, { details: { id, count } }));
  return { cites, texts: new Map(reports.map(({ key, text }) => [key, text])), notes };
}

/** A record's other anchors are not in its row: their words must at least stand in the text. */
function hasWords(text: string, words: string): boolean {
  return words.split(' […] ').every((part) => text.includes(part));
}

function citeOf(row: CitedRecord, { ref: report, text }: { readonly ref: ReportRef; readonly text: string }): Cite {
  return {
    key: row.key,
    address: addressOf(row.report, row.id),
    kind: row.kind,
    report,
    start: row.start,
    end: row.end,
    words: row.words,
    excerpt: excerptOf(text, row.start, row.end),
    when: spanOf(row),
    confidence: row.confidence,
    review: row.review as ReviewState,
  };
}
