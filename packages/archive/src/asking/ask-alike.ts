import { sql } from 'kysely';
import type { Appearance } from '../joins/appearance.ts';
import { likenessOf } from '../joins/decide-join.ts';
import type { EntityProfile } from '../joins/entity-profile.ts';
import type { Likeness } from '../joins/likeness.ts';
import { draftOf, profileOf } from '../put/entity-profile-json.ts';
import type { Store } from '../store/store.ts';
import { askEntities, type EntityAnswer } from './ask-entities.ts';

/** Another actor or place that may be the same. */
export interface AlikeEntity {
  readonly other: EntityAnswer;
  /** How likely the two would be joined, and why; undefined: they only share a part of a name, or nothing. */
  readonly likeness: Pick<Likeness, 'score' | 'reason'> | undefined;
  /** A person keeps the two apart. */
  readonly isApart: boolean;
  /** Reports that name both as two, of the latest `MOST_TOGETHER` of the one in fewer reports: these speak against it. */
  readonly together: number;
}

/** Others that share a name with it which are compared, and those that are given. */
const MOST_COMPARED = 40;
const MOST_ALIKE = 12;
const MOST_TOGETHER = 1000;

/** Who else an actor or place may be: those that share a name or a part of one, the likeliest first. */
export async function askAlike(store: Store, of: 'actor' | 'place', key: number): Promise<readonly AlikeEntity[]> {
  return compared(store, of, { key, others: await sharingNames(store, of, key) });
}

/** How like two are; undefined where one of them is not there, or is merged into another. */
export async function likenessBetween(
  store: Store,
  of: 'actor' | 'place',
  { a, b }: { readonly a: number; readonly b: number },
): Promise<AlikeEntity | undefined> {
  const [found] = await compared(store, of, { key: a, others: [b] });
  return found;
}

async function sharingNames({ db }: Store, of: 'actor' | 'place', key: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('entity_name as own')
    .innerJoin('entity_name as other', (on) =>
      on.onRef('other.class', '=', 'own.class').onRef('other.name_key', '=', 'own.name_key'),
    )
    .innerJoin('entity', 'entity.key', 'other.entity')
    .select(({ fn }) => ['other.entity', fn.countAll().as('shared')])
    .where('own.class', '=', of)
    .where('own.entity', '=', key)
    .where('other.entity', '<>', key)
    .where('entity.merged_into', '=', 0)
    .where('entity.reports', '>', 0)
    .groupBy(['other.entity', 'entity.reports'])
    .orderBy('shared', 'desc')
    .orderBy('entity.reports', 'desc')
    .limit(MOST_COMPARED)
    .execute();
  return rows.map(({ entity }) => entity);
}

async function compared(
  store: Store,
  of: 'actor' | 'place',
  { key, others }: { readonly key: number; readonly others: readonly number[] },
): Promise<readonly AlikeEntity[]> {
  const rows = await store.db
    .selectFrom('entity')
    .selectAll()
    .where('class', '=', of)
    .where('merged_into', '=', 0)
    .where(({ ref }) => store.dialect.isOneOf(ref('key'), [key, ...others]))
    .execute();
  const own = rows.find((row) => row.key === key);
  if (!own) return [];
  const found = rows
    .filter((row) => row !== own)
    .map((row) => ({ row, likeness: likest(profileOf(draftOf(own)), profileOf(draftOf(row))) }))
    .sort((a, b) => (b.likeness?.score ?? 0) - (a.likeness?.score ?? 0) || b.row.reports - a.row.reports)
    .slice(0, MOST_ALIKE);
  const shown = found.map(({ row }) => row.key);
  const answers = await askEntities(store, { class: of, keys: shown }, { limit: MOST_ALIKE });
  const byKey = new Map(answers.rows.map((answer) => [answer.entity.key, answer]));
  const apart = await apartFrom(store, key);
  const alike: AlikeEntity[] = [];
  for (const { row, likeness } of found) {
    const other = byKey.get(row.key);
    if (!other) continue;
    const [few, many] = row.reports > own.reports ? [own, row] : [row, own];
    const together = await countTogether(store, few.key, many.key);
    alike.push({ other, likeness, isApart: apart.has(row.key), together });
  }
  return alike;
}

/** Whichever of the two is taken for the one that came later. */
function likest(a: EntityProfile, b: EntityProfile): AlikeEntity['likeness'] {
  const found = [likenessOf(appearanceOf(a), b, aroundOf(a)), likenessOf(appearanceOf(b), a, aroundOf(b))];
  const [best] = found.flatMap((one) => one ?? []).toSorted((one, two) => two.score - one.score);
  return best && { score: best.score, reason: best.reason };
}

function aroundOf({ lastDay, company = [] }: EntityProfile) {
  return { company, ...(lastDay !== undefined && { day: lastDay }) };
}

/** What an entity would look like as the appearance of one report. */
function appearanceOf(entity: EntityProfile): Appearance {
  const { class: of, name, names, kind, form, roles = [], country, settings = [], geo } = entity;
  const [setting] = settings;
  return {
    local: '',
    class: of,
    name,
    // Kinds of entities are those of the record model.
    kind: kind as Appearance['kind'],
    form,
    names: names.map((one) => one.name),
    roles,
    ...(country !== undefined && { country }),
    ...(setting !== undefined && { setting }),
    ...(geo && { geo: { ...geo, precision: geo.precision ?? 'city', score: geo.score ?? 1 } }),
  };
}

async function apartFrom({ db }: Store, key: number): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('apart')
    .selectAll()
    .where((where) => where.or([where('a', '=', key), where('b', '=', key)]))
    .execute();
  return new Set(rows.map(({ a, b }) => (a === key ? b : a)));
}

async function countTogether({ db }: Store, few: number, many: number): Promise<number> {
  const { together } = await db
    .selectFrom((from) =>
      from
        .selectFrom('appearance')
        .select('report')
        .where('entity', '=', few)
        .orderBy('key', 'desc')
        .limit(MOST_TOGETHER)
        .as('own'),
    )
    .select(({ fn }) => fn.count('own.report').distinct().as('together'))
    .where((where) =>
      where.exists(
        where
          .selectFrom('appearance')
          .select('appearance.key')
          .whereRef('appearance.report', '=', 'own.report')
          // The plus: a report has few appearances, an actor may have very many.
          .where(sql`+${sql.ref('appearance.entity')}`, '=', many),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(together);
}
