import { bandKeysOf, decideStory, type Signature, signatureFromBytes } from '../stories/index.ts';
import type { Db, LookUp, StoreDialect } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import type { KeyGiver } from './key-giver.ts';
import { lookUpSet } from './look-up.ts';
import type { NewReport } from './new-report.ts';

const BANDS: LookUp = { table: 'story_band', name: 'band', key: 'story', limit: 16, keep: 'first' };
const MAX_CANDIDATES = 32;

/** Finds the story of each new report, or founds one. Only a founding text leaves its bands, so that copies cost no space. */
export async function placeInStories(
  db: Db,
  dialect: StoreDialect,
  { reports, keys }: { readonly reports: readonly NewReport[]; readonly keys: KeyGiver },
): Promise<void> {
  const signed = reports.map((report) => {
    const signature = signatureFromBytes(report.prepared.signature);
    return { report, signature, bands: bandKeysOf(signature) };
  });
  const names = signed.flatMap(({ bands }) => bands);
  const bands = await lookUpSet(db, dialect, { lookup: BANDS, names });
  const stories = await storiesByKey(
    db,
    dialect,
    signed.flatMap((one) => bands.candidates(one.bands, MAX_CANDIDATES)),
  );
  const signatures = new Map<number, Signature>();
  const signatureOf = (story: number): Signature | undefined => {
    const known = signatures.get(story);
    const row = stories.get(story);
    if (known || !row) return known;
    const made = signatureFromBytes(row.signature);
    signatures.set(story, made);
    return made;
  };
  const changed = new Map<number, Tables['story']>();
  for (const { report, signature, bands: own } of signed) {
    const candidates = bands.candidates(own, MAX_CANDIDATES).flatMap((story) => {
      const other = signatureOf(story);
      return other ? [{ story, signature: other }] : [];
    });
    const decided = decideStory(signature, candidates).story;
    const story = decided ?? keys.next('story');
    const before = stories.get(story) ?? {
      key: story,
      signature: report.prepared.signature,
      report: report.key,
      reports: 0,
    };
    const row = { ...before, reports: before.reports + 1 };
    stories.set(story, row);
    changed.set(story, row);
    report.story = story;
    if (decided === undefined) bands.add(story, own);
  }
  await dialect.insertRows(db, 'story', [...changed.values()], { on: ['key'], then: 'update' });
  await dialect.insertRows(
    db,
    'story_band',
    bands.added.map(({ name, key }) => ({ band: name, story: key })),
  );
}

async function storiesByKey(
  db: Db,
  dialect: StoreDialect,
  keys: readonly number[],
): Promise<Map<number, Tables['story']>> {
  const rows = await db
    .selectFrom('story')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(keys)]))
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}
