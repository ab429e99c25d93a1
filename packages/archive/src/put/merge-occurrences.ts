import { addToOccurrence, decideOccurrence, occurrenceOf, type OccurrenceProfile } from '../stories/index.ts';
import type { Db, LookUp, StoreDialect } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import type { KeyGiver } from './key-giver.ts';
import { lookUpSet, type LookUpSet } from './look-up.ts';
import type { NewRecord, NewReport } from './new-report.ts';
import { type Told, toldEvents } from './told-events.ts';

const KEYS: LookUp = { table: 'occurrence_key', name: 'name', key: 'occurrence', limit: 16, keep: 'newest' };
const MAX_CANDIDATES = 16;

type Row = Tables['occurrence'];

/**
 * Finds the occurrence that each event of new reports tells, or makes one; sets the group of the records' rows. Counts how many independent texts
 * tell it: reports of one story are one.
 */
export async function mergeOccurrences(
  db: Db,
  dialect: StoreDialect,
  { reports, keys }: { readonly reports: readonly NewReport[]; readonly keys: KeyGiver },
): Promise<void> {
  const told = await toldEvents(db, dialect, reports);
  if (told.length === 0) return;
  const lookUp = await lookUpSet(db, dialect, { lookup: KEYS, names: told.flatMap(({ names }) => names) });
  const known = await occurrencesByKey(
    db,
    dialect,
    told.flatMap(({ names }) => lookUp.candidates(names, MAX_CANDIDATES)),
  );
  const set = new OccurrenceSet(known);
  for (const one of told) place(one, { set, lookUp, keys });
  await writeOccurrences(db, dialect, { set, lookUp, told });
}

function place(
  { record, event, names }: Told,
  { set, lookUp, keys }: { readonly set: OccurrenceSet; readonly lookUp: LookUpSet<string>; readonly keys: KeyGiver },
): void {
  const candidates = lookUp.candidates(names, MAX_CANDIDATES).flatMap((key) => set.profile(key) ?? []);
  const { occurrence, disagreesOn } = decideOccurrence(event, candidates);
  const before = occurrence === undefined ? undefined : set.profile(occurrence);
  const profile = before ? addToOccurrence(before, event) : occurrenceOf(keys.next('occurrence'), event);
  set.put(profile, { row: record.row, differs: disagreesOn.length > 0 });
  lookUp.add(profile.occurrence, names);
  record.row.grp = profile.occurrence;
}

class OccurrenceSet {
  readonly changed = new Map<number, Row>();
  readonly #rows: Map<number, Row>;
  readonly #profiles = new Map<number, OccurrenceProfile>();

  constructor(rows: Map<number, Row>) {
    this.#rows = rows;
  }

  profile(key: number): OccurrenceProfile | undefined {
    const known = this.#profiles.get(key);
    const row = this.#rows.get(key);
    if (known || !row) return known;
    const made = JSON.parse(row.profile) as OccurrenceProfile;
    this.#profiles.set(key, made);
    return made;
  }

  put(
    profile: OccurrenceProfile,
    { row: { sorted, realis }, differs }: { readonly row: NewRecord['row']; readonly differs: boolean },
  ): void {
    const before = this.#rows.get(profile.occurrence);
    const latest = before && before.sorted > sorted ? before.sorted : sorted;
    const row: Row = {
      key: profile.occurrence,
      type: profile.type,
      realis: before?.realis ?? realis,
      profile: '',
      differs: differs ? latest : (before?.differs ?? ''),
      sorted: latest,
      tellings: profile.tellings,
      texts: before?.texts ?? 0,
    };
    this.#profiles.set(row.key, profile);
    this.#rows.set(row.key, row);
    this.changed.set(row.key, row);
  }
}

async function writeOccurrences(
  db: Db,
  dialect: StoreDialect,
  {
    set,
    lookUp,
    told,
  }: { readonly set: OccurrenceSet; readonly lookUp: LookUpSet<string>; readonly told: readonly Told[] },
): Promise<void> {
  const pairs = new Map(
    told.map(({ record: { row } }) => [`${row.grp} ${row.story}`, { occurrence: row.grp, story: row.story }]),
  );
  const texts = await textsOf(db, dialect, { occurrences: [...set.changed.keys()], pairs: [...pairs.values()] });
  const rows = [...set.changed.values()].map((row) => ({
    ...row,
    profile: JSON.stringify(set.profile(row.key)),
    texts: texts.get(row.key) ?? row.texts,
  }));
  await dialect.insertRows(db, 'occurrence', rows, { on: ['key'], then: 'update' });
  await dialect.insertRows(
    db,
    'occurrence_key',
    lookUp.added.map(({ name, key }) => ({ name, occurrence: key })),
    { on: ['name', 'occurrence'], then: 'ignore' },
  );
}

/** Adds the stories that tell occurrences, and counts them. */
async function textsOf(
  db: Db,
  dialect: StoreDialect,
  {
    occurrences,
    pairs,
  }: { readonly occurrences: readonly number[]; readonly pairs: readonly Tables['occurrence_story'][] },
): Promise<ReadonlyMap<number, number>> {
  await dialect.insertRows(db, 'occurrence_story', pairs, { on: ['occurrence', 'story'], then: 'ignore' });
  const rows = await db
    .selectFrom('occurrence_story')
    .select(({ fn }) => ['occurrence', fn.countAll<number>().as('texts')])
    .where(({ ref }) => dialect.isOneOf(ref('occurrence'), occurrences))
    .groupBy('occurrence')
    .execute();
  return new Map(rows.map(({ occurrence, texts }) => [occurrence, Number(texts)]));
}

async function occurrencesByKey(db: Db, dialect: StoreDialect, keys: readonly number[]): Promise<Map<number, Row>> {
  const rows = await db
    .selectFrom('occurrence')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(keys)]))
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}
