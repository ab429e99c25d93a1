import {
  addToProfile,
  decideHappening,
  type HappeningFeatures,
  type HappeningProfile,
  keysOfProfile,
  profileOf,
} from '../stories/index.ts';
import type { Db, LookUp, StoreDialect } from '../store/store.ts';
import type { KeyGiver } from './key-giver.ts';
import { lookUpSet } from './look-up.ts';
import type { NewReport } from './new-report.ts';

const KEYS: LookUp = { table: 'happening_key', name: 'name', key: 'happening', limit: 16, keep: 'newest' };
/** Happenings that a report is compared with, which share at least two of its telling words. */
const MAX_CANDIDATES = 12;
const LEAST_SHARED = 2;

/** Finds the happening that each new report is about, or makes one. */
export async function placeInHappenings(
  db: Db,
  dialect: StoreDialect,
  { reports, keys }: { readonly reports: readonly NewReport[]; readonly keys: KeyGiver },
): Promise<void> {
  const told = reports.map((report) => ({
    report,
    // Made by prepareReport of the same version.
    features: JSON.parse(report.prepared.features) as HappeningFeatures,
  }));
  const lookUp = await lookUpSet(db, dialect, { lookup: KEYS, names: told.flatMap(({ features }) => features.keys) });
  const wanted = told.flatMap(({ features }) => lookUp.candidates(features.keys, MAX_CANDIDATES, LEAST_SHARED));
  const ofStory = await happeningsOfStories(db, dialect, reports);
  const profiles = await profilesByKey(db, dialect, [...wanted, ...ofStory.values()]);
  const changed = new Map<number, HappeningProfile>();
  for (const { report, features } of told) {
    const candidates = lookUp
      .candidates(features.keys, MAX_CANDIDATES, LEAST_SHARED)
      .flatMap((key) => profiles.get(key) ?? []);
    // A copy is about what its story is about.
    const decided = ofStory.get(report.story) ?? decideHappening(features, candidates).happening;
    const before = decided === undefined ? undefined : profiles.get(decided);
    const profile = before ? addToProfile(before, features) : profileOf(keys.next('happening'), features);
    profiles.set(profile.happening, profile);
    changed.set(profile.happening, profile);
    lookUp.add(profile.happening, keysOfProfile(profile));
    report.happening = profile.happening;
    ofStory.set(report.story, profile.happening);
  }
  await dialect.insertRows(
    db,
    'happening',
    [...changed.values()].map((profile) => ({
      key: profile.happening,
      profile: JSON.stringify(profile),
      reports: profile.reports,
    })),
    { on: ['key'], then: 'update' },
  );
  await dialect.insertRows(
    db,
    'happening_key',
    lookUp.added.map(({ name, key }) => ({ name, happening: key })),
    { on: ['name', 'happening'], then: 'ignore' },
  );
}

/** The happening of the report that founded each story, where the story is not new. */
async function happeningsOfStories(
  db: Db,
  dialect: StoreDialect,
  reports: readonly NewReport[],
): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('story')
    .innerJoin('report', 'report.key', 'story.report')
    .select(['story.key', 'report.happening'])
    .where(({ ref }) => dialect.isOneOf(ref('story.key'), [...new Set(reports.map(({ story }) => story))]))
    .execute();
  return new Map(rows.map(({ key, happening }) => [key, happening]));
}

async function profilesByKey(
  db: Db,
  dialect: StoreDialect,
  keys: readonly number[],
): Promise<Map<number, HappeningProfile>> {
  const rows = await db
    .selectFrom('happening')
    .select(['key', 'profile'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(keys)]))
    .execute();
  return new Map(rows.map(({ key, profile }) => [key, JSON.parse(profile) as HappeningProfile]));
}
