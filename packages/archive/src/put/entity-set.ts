import type { EntityProfile } from '../joins/entity-profile.ts';
import { LITERAL } from '../store/literals.ts';
import type { Db, StoreDialect } from '../store/store.ts';
import type { EntityTable } from '../store/tables.ts';
import { draftOf, type EntityDraft, profileOf } from './entity-profile-json.ts';

/**
 * Entities under one name key that are compared: with more, a name says nothing (a surname that hundreds have), and the cost of one more
 * report would grow. The first ones under a key stay.
 */
const MAX_PER_KEY = 32;

type Class = 'actor' | 'place';

/**
 * The entities that a batch may join, held in memory: loaded once by name keys, added to as reports of the batch make new ones, and
 * written back together.
 */
export interface EntitySet {
  candidates(of: Class, nameKeys: readonly string[]): readonly EntityProfile[];
  get(key: number): EntityDraft | undefined;
  withKnown(known: string): EntityProfile | undefined;
  put(draft: EntityDraft, nameKeys: readonly string[]): void;
  /** Rows that changed, and names that are new. */
  readonly changed: ReadonlyMap<number, EntityDraft>;
  readonly newNames: readonly { readonly entity: number; readonly class: string; readonly name_key: string }[];
}

export interface EntityWanted {
  readonly class: Class;
  readonly nameKeys: readonly string[];
  readonly known: string | undefined;
}

/** Loads what the wanted names may be. O(names) look-ups in one query each. */
export async function entitySet(
  db: Db,
  dialect: StoreDialect,
  { names: wanted, pinned }: { readonly names: readonly EntityWanted[]; readonly pinned: readonly number[] },
): Promise<EntitySet> {
  const nameKeys = [...new Set(wanted.flatMap((one) => one.nameKeys))];
  const knownIds = [...new Set(wanted.flatMap(({ known }) => (known === undefined ? [] : [known])))];
  const names = await db
    .selectFrom('entity_name')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('name_key'), nameKeys))
    .where('class', 'in', ['actor', 'place'])
    .orderBy('name_key')
    .orderBy('entity')
    .execute();
  const rows = await db
    .selectFrom('entity')
    .selectAll()
    .where((where) =>
      where.or([
        dialect.isOneOf(where.ref('key'), [...new Set([...pinned, ...names.map(({ entity }) => entity)])]),
        where.and([where('known', '<>', LITERAL.empty), dialect.isOneOf(where.ref('known'), knownIds)]),
      ]),
    )
    .execute();
  const set = new WorkingSet(rows);
  for (const { class: className, name_key: key, entity } of names) set.addName(className, key, entity);
  return set;
}

class WorkingSet implements EntitySet {
  readonly changed = new Map<number, EntityDraft>();
  readonly newNames: { entity: number; class: string; name_key: string }[] = [];
  readonly #drafts = new Map<number, EntityDraft>();
  readonly #profiles = new Map<number, EntityProfile>();
  readonly #byName = new Map<string, number[]>();
  readonly #byKnown = new Map<string, number>();

  constructor(rows: readonly EntityTable[]) {
    for (const row of rows) this.#remember(draftOf(row));
  }

  /** False where the key has as many entities as are compared, or this one already. */
  addName(of: string, nameKey: string, entity: number): boolean {
    const name = `${of} ${nameKey}`;
    const entities = this.#byName.get(name) ?? [];
    if (entities.length >= MAX_PER_KEY || entities.includes(entity)) return false;
    this.#byName.set(name, [...entities, entity]);
    return true;
  }

  candidates(of: Class, nameKeys: readonly string[]): readonly EntityProfile[] {
    const keys = new Set(nameKeys.flatMap((nameKey) => this.#byName.get(`${of} ${nameKey}`) ?? []));
    return [...keys].flatMap((key) => this.#profile(key) ?? []);
  }

  get(key: number): EntityDraft | undefined {
    return this.#drafts.get(key);
  }

  withKnown(known: string): EntityProfile | undefined {
    const key = this.#byKnown.get(known);
    return key === undefined ? undefined : this.#profile(key);
  }

  put(draft: EntityDraft, nameKeys: readonly string[]): void {
    const { row } = draft;
    this.#remember(draft);
    this.changed.set(row.key, draft);
    for (const nameKey of nameKeys) {
      if (this.addName(row.class, nameKey, row.key)) {
        this.newNames.push({ entity: row.key, class: row.class, name_key: nameKey });
      }
    }
  }

  #remember(draft: EntityDraft): void {
    const { row } = draft;
    this.#drafts.set(row.key, draft);
    this.#profiles.delete(row.key);
    if (row.known !== '') this.#byKnown.set(row.known, row.key);
  }

  #profile(key: number): EntityProfile | undefined {
    const known = this.#profiles.get(key);
    if (known) return known;
    const draft = this.#drafts.get(key);
    if (!draft) return undefined;
    const made = profileOf(draft);
    this.#profiles.set(key, made);
    return made;
  }
}
