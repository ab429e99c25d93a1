import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely';
import type { AnyFact } from '../rows/fact-of.ts';
import type { EventFact, FigureFact, StatementFact } from '../rows/facts.ts';
import type { Difference } from '../situation/differences/difference.ts';
import { differencesOf } from '../situation/differences/differences-of.ts';
import { placesAgree } from '../situation/differences/places-agree.ts';
import type { Sides } from '../situation/sides.ts';
import { LITERAL } from '../store/literals.ts';
import type { Store } from '../store/store.ts';
import { type Answer, MAX_TELLINGS } from './answer.ts';
import { sidesOf } from './bodies.ts';
import { factsOf, groupFacts, recordsByKey } from './group-facts.ts';
import { entitiesIn, recordsIn } from './keys-in.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { type Cursor, cursorText, type PageRequest, parseCursor } from './question.ts';
import { threadsByKey } from './threads-by-key.ts';

/** What reports disagree about, with the records of each side. */
export interface DifferenceAnswer {
  /** Last day on which a record of it was told or is about; ''. */
  readonly day: string;
  readonly difference: Difference;
  /** The records behind both sides. */
  readonly facts: readonly AnyFact[];
}

export const DIFFERENCE_KINDS = [
  'figure',
  'actor',
  'place',
  'date',
  'words',
] as const satisfies readonly Difference['kind'][];

export interface DifferenceQuestion {
  readonly since?: string;
  readonly until?: string;
  /** Joined actors: one of them is in a record of the difference. */
  readonly actors?: readonly number[];
  readonly places?: readonly number[];
  readonly kinds?: readonly Difference['kind'][];
}

type Found = Cursor & {
  readonly of: 'thread' | 'occurrence' | 'pair';
  readonly a: number;
  readonly b: number;
};

/** Keys of the three sources are told apart in the order of a day by adding these. */
const OFFSETS: Readonly<Record<Found['of'], number>> = { thread: 0, occurrence: 1, pair: 2 };

/** Where do the reports differ? The newest first. */
export async function askDifferences(
  store: Store,
  question: DifferenceQuestion,
  page: PageRequest,
): Promise<Answer<DifferenceAnswer>> {
  const after = page.after === undefined ? undefined : parseCursor(page.after);
  const sources = await Promise.all(
    sourcesOf(question).map((of) => foundIn(store, of, { question, after, limit: page.limit + 1 })),
  );
  const found = sources.flat().sort(newestFirst);
  const shown = found.slice(0, page.limit);
  const { items, lookup, notes } = await openDifferences(store, shown, question);
  const last = shown.at(-1);
  return { items, lookup, notes, next: found.length > page.limit && last ? cursorText(last) : undefined };
}

/** Where differences of a kind are found. */
const SOURCE_OF: Readonly<Record<Difference['kind'], Found['of']>> = {
  figure: 'thread',
  actor: 'occurrence',
  place: 'occurrence',
  date: 'occurrence',
  words: 'pair',
};

function sourcesOf({ kinds }: DifferenceQuestion): readonly Found['of'][] {
  return [...new Set((kinds ?? DIFFERENCE_KINDS).map((kind) => SOURCE_OF[kind]))];
}

function newestFirst(a: Found, b: Found): number {
  if (a.sorted !== b.sorted) return a.sorted < b.sorted ? 1 : -1;
  return b.key - a.key;
}

interface Walk {
  readonly question: DifferenceQuestion;
  readonly after: Cursor | undefined;
  readonly limit: number;
}

const SOURCES = {
  thread: { table: 'thread', day: 'differs' },
  occurrence: { table: 'occurrence', day: 'differs' },
  pair: { table: 'difference', day: 'sorted' },
} as const;

async function foundIn(store: Store, of: Found['of'], { question, after, limit }: Walk): Promise<readonly Found[]> {
  const { table, day } = SOURCES[of];
  // The three tables share the columns that are used; the builder cannot tie their union together.
  const rows = await store.db
    .selectFrom(table as 'difference')
    .select(['key', `${day} as sorted` as 'sorted'])
    .$if(of === 'pair', (query) => query.select(['a', 'b']))
    .where(day as 'sorted', of === 'pair' ? '>=' : '<>', LITERAL.empty)
    .$if(question.since !== undefined, (query) => query.where(day as 'sorted', '>=', question.since ?? ''))
    .$if(question.until !== undefined, (query) => query.where(day as 'sorted', '<=', question.until ?? ''))
    .$if(after !== undefined, (query) => query.where(day as 'sorted', '<=', after?.sorted ?? ''))
    .$if(question.actors !== undefined, (query) => query.where(isToldWith(store, of, question.actors ?? [])))
    .$if(question.places !== undefined, (query) => query.where(isToldWith(store, of, question.places ?? [])))
    .orderBy(day as 'sorted', 'desc')
    .orderBy('key', 'desc')
    .limit(limit + (after === undefined ? 0 : limit))
    .execute();
  const found = rows.map(({ key, sorted, a = 0, b = 0 }): Found => ({ of, a, b, sorted, key: key * 3 + OFFSETS[of] }));
  return found.filter(
    (one) => after === undefined || one.sorted < after.sorted || (one.sorted === after.sorted && one.key < after.key),
  );
}

/** All records that stand of a group. */
const RECORDS: Readonly<Record<'thread' | 'occurrence', RawBuilder<SqlBool>>> = {
  thread: sql`told.kind = 'figure' and told.grp = thread.key and told.grp > 0 and told.live = 1`,
  occurrence: sql`told.kind = 'event' and told.grp = occurrence.key and told.grp > 0 and told.live = 1`,
};

/** One of its records names one of the entities: wider than what is asked for, and so is looked at again when it is open (`isAsked`). */
function isToldWith({ db, dialect }: Store, of: Found['of'], entities: readonly number[]): Expression<SqlBool> {
  const isOne = (column: string): Expression<SqlBool> => dialect.isOneOf(sql`+${sql.ref(column)}`, entities);
  if (of !== 'pair') {
    return sql<SqlBool>`exists (select 1 from record as told where ${RECORDS[of]} and (
      ${isOne('told.place')} or exists (select 1 from party where party.record = told.key and ${isOne('party.actor')})))`;
  }
  // Statements have no place. Those of the actors are listed once: there are more pairs than most actors have statements.
  const statements = db
    .selectFrom('party')
    .select('party.record')
    .where('party.kind', '=', 'statement')
    .where(({ ref }) => dialect.isOneOf(ref('party.actor'), entities));
  return sql<SqlBool>`(difference.a in (${statements}) or difference.b in (${statements}))`;
}

async function openDifferences(
  store: Store,
  found: readonly Found[],
  question: DifferenceQuestion,
): Promise<Pick<Answer<DifferenceAnswer>, 'items' | 'lookup' | 'notes'>> {
  const keysOf = (of: Found['of']): readonly number[] =>
    found.filter((one) => one.of === of).map(({ key }) => Math.floor(key / 3));
  const threads = await threadsByKey(store, keysOf('thread'));
  const figures = await groupFacts(store, { kind: 'figure', groups: keysOf('thread'), limit: MAX_TELLINGS });
  const events = await groupFacts(store, { kind: 'event', groups: keysOf('occurrence'), limit: MAX_TELLINGS });
  const pairs = found.filter(({ of }) => of === 'pair');
  const statements = await factsOf(
    store,
    await recordsByKey(
      store,
      pairs.flatMap(({ a, b }) => [a, b]),
    ),
  );
  const all = [...[...figures.values()].flat(), ...[...events.values()].flat(), ...statements];
  const entities = entitiesIn(all);
  const sides = await sidesOf(store, entities);
  const { lookup, notes } = await lookupOf(store, { records: recordsIn(all), entities });
  const context = { threads, figures, events, statements, sides, lookup };
  const items = found.flatMap((one) => differencesIn(one, context)).filter((item) => isAsked(item, question));
  return { items, lookup, notes };
}

interface Context {
  readonly threads: Awaited<ReturnType<typeof threadsByKey>>;
  readonly figures: ReadonlyMap<number, readonly AnyFact[]>;
  readonly events: ReadonlyMap<number, readonly AnyFact[]>;
  readonly statements: readonly AnyFact[];
  readonly sides: Sides;
  readonly lookup: Lookup;
}

function differencesIn(found: Found, context: Context): readonly DifferenceAnswer[] {
  const key = Math.floor(found.key / 3);
  const open: Readonly<Record<Found['of'], () => readonly [readonly Difference[], readonly AnyFact[]]>> = {
    thread: () => {
      const told = context.figures.get(key) ?? [];
      const facts = told.flatMap((one): FigureFact[] => (one.kind === 'figure' ? [one.fact] : []));
      return [differencesOf({ of: 'series', name: context.threads.get(key)?.name ?? '', facts }), told];
    },
    occurrence: () => {
      const told = context.events.get(key) ?? [];
      const facts = told.flatMap((one): EventFact[] => (one.kind === 'event' ? [one.fact] : []));
      const agree = (a: number, b: number): boolean => placesMayBeOne(context.lookup, a, b);
      return [differencesOf({ of: 'occurrence', facts }, { ...context.sides, placesAgree: agree }), told];
    },
    pair: () => {
      const told = context.statements.filter(({ fact }) => fact.key === found.a || fact.key === found.b);
      const facts = told.flatMap((one): StatementFact[] => (one.kind === 'statement' ? [one.fact] : []));
      return [differencesOf({ of: 'quotations', facts }), told];
    },
  };
  const [differences, told] = open[found.of]();
  return differences.map((difference) => {
    const keys = new Set(difference.keys);
    return { day: found.sorted, difference, facts: told.filter(({ fact }) => keys.has(fact.key)) };
  });
}

function placesMayBeOne(lookup: Lookup, a: number, b: number): boolean {
  const [one, two] = [lookup.place(a), lookup.place(b)];
  return a === b || (one !== undefined && two !== undefined && placesAgree(one, two));
}

function isAsked({ difference, facts }: DifferenceAnswer, { actors, places, kinds }: DifferenceQuestion): boolean {
  if (kinds !== undefined && !kinds.includes(difference.kind)) return false;
  const entities = entitiesIn(facts);
  const holdsOne = (keys: readonly number[] | undefined): boolean =>
    keys === undefined || keys.some((key) => entities.has(key));
  return holdsOne(actors) && holdsOne(places);
}
