import type { SelectQueryBuilder } from 'kysely';
import { LITERAL } from '../../store/literals.ts';
import { searchTerms } from '../../store/search-terms.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { actorSetsOf } from '../leads.ts';
import type { Question } from '../question.ts';
import { recordKeys } from '../record-keys.ts';

/** With more events than these that a filter leaves, the newest reports of any time hold enough of them. */
const MOST = 1000;

/**
 * Keys of all events that answer, where an actor, a place or words leave only few: by the day of publication no index finds the others. undefined where
 * nothing narrows the question so far.
 */
export async function sparseRows(
  store: Store,
  question: Omit<Question, 'kinds'>,
): Promise<readonly number[] | undefined> {
  if (!(await isSparse(store, question))) return undefined;
  const { rows } = await recordKeys(store, { ...question, kinds: ['event'] }, { limit: MOST });
  return rows.map(({ key }) => key);
}

async function isSparse(store: Store, question: Omit<Question, 'kinds'>): Promise<boolean> {
  const { places, search } = question;
  for (const { actors } of actorSetsOf({ ...question, kinds: ['event'] })) {
    if ((await eventsOf(store, 'actor', actors)) <= MOST) return true;
  }
  if (places !== undefined && (await eventsOf(store, 'place', places)) <= MOST) return true;
  if (search === undefined) return false;
  const terms = searchTerms(search);
  return (await store.dialect.recordsWith(store.db, { kind: 'event', terms, limit: MOST + 1 })).length <= MOST;
}

type Found = SelectQueryBuilder<Tables, 'party' | 'record', { found: number }>;

/** Where the events of an actor, or at a place, stand in an index. */
const EVENTS_OF: Readonly<Record<'actor' | 'place', (db: Store['db'], key: number) => Found>> = {
  actor: (db, key) =>
    db
      .selectFrom('party')
      .select('record as found')
      .where('actor', '=', key)
      .where('kind', '=', 'event') as unknown as Found,
  place: (db, key) =>
    db
      .selectFrom('record')
      .select('key as found')
      .where('place', '=', key)
      .where('place', '>', LITERAL.zero)
      .where('kind', '=', 'event')
      .where('live', '=', LITERAL.one) as unknown as Found,
};

/** Events of actors or at places, each counted up to one more than `MOST`. */
async function eventsOf({ db }: Store, of: 'actor' | 'place', keys: readonly number[]): Promise<number> {
  let events = 0;
  for (const key of keys) {
    const { counted } = await db
      .selectFrom(
        EVENTS_OF[of](db, key)
          .limit(MOST + 1)
          .as('some'),
      )
      .select(({ fn }) => fn.countAll().as('counted'))
      .executeTakeFirstOrThrow();
    events += Number(counted);
  }
  return events;
}
