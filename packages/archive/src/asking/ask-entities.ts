import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely';
import type { ActorRef } from '../rows/archive-row.ts';
import { LITERAL } from '../store/literals.ts';
import type { Store } from '../store/store.ts';
import type { EntityTable } from '../store/tables.ts';
import { type EntityPlace, entityOrder, type EntitySort, placeIn, placeText } from './entity-order.ts';
import type { Page, PageRequest } from './question.ts';

/** How one name was joined to an actor or place. */
export interface JoinLine {
  readonly report: number;
  /** Title of the report. */
  readonly title: string | undefined;
  /** Its day of publication. */
  readonly published: string | undefined;
  readonly name: string;
  readonly score: number;
  /** Code of JOIN_REASONS. */
  readonly reason: string;
  readonly byPerson: boolean;
}

/** An actor or place as joined across reports. */
export interface EntityAnswer {
  readonly entity: ActorRef;
  readonly class: 'actor' | 'place';
  /** As reports name it, the commonest first. */
  readonly names: readonly { readonly name: string; readonly count: number }[];
  readonly roles: readonly { readonly title: string; readonly ofName?: string }[];
  /** Id in a list of known actors. */
  readonly known: string | undefined;
  readonly country: string | undefined;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  /** The body that it speaks for, by its role. */
  readonly speaksFor: string | undefined;
  readonly reports: number;
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
  /** The latest joins; only where asked for. */
  readonly joins: readonly JoinLine[];
}

export interface EntityQuestion {
  readonly class: 'actor' | 'place';
  readonly kinds?: readonly string[];
  readonly keys?: readonly number[];
  /** Part of a name. */
  readonly search?: string;
  /** Show how names were joined: the latest of each, at most this many. */
  readonly joins?: number;
  /** Those known by a description only ("gunmen") as well. */
  readonly nominal?: boolean;
  /** `reports` where not said. */
  readonly sort?: EntitySort;
}

/** Actors or places, those in most reports first where no other order is asked for. */
export async function askEntities(
  store: Store,
  question: EntityQuestion,
  page: PageRequest,
): Promise<Page<EntityAnswer>> {
  const { sort = 'reports' } = question;
  const after = page.after === undefined ? undefined : await placeIn(store, sort, page.after);
  const rows = await entityRows(store, question, { after, limit: page.limit + 1 });
  const shown = rows.slice(0, page.limit);
  const bodies = await namesByKey(
    store,
    shown.map(({ speaks_for: body }) => body),
  );
  const answers: EntityAnswer[] = [];
  for (const row of shown) {
    const joins = question.joins === undefined ? [] : await joinsOf(store, row.key, question.joins);
    answers.push(answerOf(row, { joins, speaksFor: bodies.get(row.speaks_for) }));
  }
  const last = shown.at(-1);
  return { rows: answers, next: rows.length > page.limit && last ? placeText(sort, last) : undefined };
}

async function entityRows(
  store: Store,
  question: EntityQuestion,
  { after, limit }: { readonly after: EntityPlace | undefined; readonly limit: number },
): Promise<readonly EntityTable[]> {
  const { kinds, keys, search, sort = 'reports' } = question;
  const { db, dialect } = store;
  const order = entityOrder(sort);
  return (
    db
      .selectFrom('entity')
      .selectAll()
      // Expressions keep SQLite from an index that does not fit: where keys are given these are looked up, else the one in the list's order is walked.
      .where((where) =>
        where(keys === undefined ? where.ref('class') : sql`${where.ref('class')} || ''`, '=', question.class),
      )
      .where('merged_into', '=', LITERAL.zero)
      .where((where) =>
        where(sort === 'reports' ? where.ref('reports') : sql`+${where.ref('reports')}`, '>', LITERAL.zero),
      )
      .$if(question.nominal !== true && keys === undefined, (query) => query.where('form', '=', LITERAL.name))
      .$if(kinds !== undefined, (query) => query.where('kind', 'in', [...(kinds ?? [])]))
      .$if(keys !== undefined, (query) => query.where(({ ref }) => dialect.isOneOf(ref('key'), keys ?? [])))
      .$if(search !== undefined, (query) => query.where(holds(store, search ?? '')))
      .$if(after !== undefined, (query) => query.where((where) => order.isAfter(where, after ?? order.first)))
      .orderBy(order.by, order.direction)
      .orderBy('key', order.direction)
      .limit(limit)
      .execute()
  );
}

/** Compares with capitals and small letters as one, those of A to Z at least. */
const LIKE: Readonly<Record<Store['dialect']['name'], RawBuilder<unknown>>> = {
  sqlite: sql`like`,
  postgres: sql`ilike`,
};

/** Whether the names and roles are like what is searched for, in whatever letters. */
function holds({ dialect }: Store, search: string): Expression<SqlBool> {
  const like = (spelling: string) => sql`${sql.ref('entity.profile')} ${LIKE[dialect.name]} ${likeText(spelling)}`;
  return sql`(${sql.join(spellingsOf(search).map(like), sql` or `)})`;
}

/** As names are written: beyond A to Z databases may not know that a small and a capital letter are one, and "østby" would not find Østby. */
function spellingsOf(search: string): readonly string[] {
  const small = search.toLowerCase();
  const name = small.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return /^\p{ASCII}*$/u.test(small) ? [small] : [...new Set([small, name, small.toUpperCase()])];
}

/** `%` and `_` mean themselves to a person: they match any character here, which is wider, never narrower. */
function likeText(search: string): string {
  return `%${search.replace(/[%_\\"]/g, '_')}%`;
}

async function namesByKey({ db, dialect }: Store, keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('entity')
    .select(['key', 'name'])
    .where(({ ref }) =>
      dialect.isOneOf(
        ref('key'),
        keys.filter((key) => key !== 0),
      ),
    )
    .execute();
  return new Map(rows.map(({ key, name }) => [key, name]));
}

async function joinsOf({ db }: Store, entity: number, limit: number): Promise<readonly JoinLine[]> {
  const rows = await db
    .selectFrom('appearance')
    .innerJoin('report', 'report.key', 'appearance.report')
    .select(['appearance.report', 'appearance.name', 'appearance.score', 'appearance.reason', 'appearance.by_person'])
    .select(['report.title', 'report.published'])
    .where('appearance.entity', '=', entity)
    .orderBy('appearance.key', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ by_person: byPerson, title, published, ...line }) => ({
    ...line,
    title: title ?? undefined,
    published: published === '' ? undefined : published,
    byPerson: byPerson === 1,
  }));
}

function answerOf(
  row: EntityTable,
  { joins, speaksFor }: { readonly joins: readonly JoinLine[]; readonly speaksFor: string | undefined },
): EntityAnswer {
  // Written by put/entity-profile-json.
  const profile = JSON.parse(row.profile) as Pick<EntityAnswer, 'names' | 'roles'> & { readonly firstDay?: string };
  return {
    entity: { key: row.key, name: row.name, kind: row.kind },
    class: row.class === 'place' ? 'place' : 'actor',
    names: profile.names,
    roles: profile.roles,
    known: row.known === '' ? undefined : row.known,
    country: row.country === '' ? undefined : row.country,
    lat: row.lat ?? undefined,
    lon: row.lon ?? undefined,
    speaksFor,
    reports: row.reports,
    firstDay: profile.firstDay,
    lastDay: row.sorted === '' ? undefined : row.sorted,
    joins,
  };
}
