import type { StatementFact } from '../rows/facts.ts';
import type { StoredRecord } from '../rows/fact-of.ts';
import { factOf } from '../rows/fact-of.ts';
import { quoteKeysOf } from '../situation/differences/quote-keys.ts';
import { wordsDifference } from '../situation/differences/words-difference.ts';
import { LITERAL } from '../store/literals.ts';
import type { Db, LookUp, StoreDialect } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import type { KeyGiver } from './key-giver.ts';
import { lookUpSet } from './look-up.ts';
import type { NewReport } from './new-report.ts';
import { reportFacts } from './report-facts.ts';

const KEYS: LookUp = { table: 'quote_key', name: 'name', key: 'record', limit: 4, keep: 'first' };
const MAX_CANDIDATES = 4;

/** Finds quotations of new reports whose words differ from those that other reports give of the same saying; keeps each pair once. */
export async function compareQuotes(
  db: Db,
  dialect: StoreDialect,
  { reports, keys }: { readonly reports: readonly NewReport[]; readonly keys: KeyGiver },
): Promise<void> {
  const quoted = reports.flatMap((report) =>
    reportFacts(report).flatMap((one) => {
      const names = one.kind === 'statement' ? quoteKeysOf(one.fact) : [];
      return one.kind === 'statement' && names.length > 0 ? [{ fact: one.fact, names }] : [];
    }),
  );
  if (quoted.length === 0) return;
  const lookUp = await lookUpSet(db, dialect, { lookup: KEYS, names: quoted.flatMap(({ names }) => names) });
  const known = await statementsByKey(
    db,
    dialect,
    quoted.flatMap(({ names }) => lookUp.candidates(names, MAX_CANDIDATES)),
  );
  const found: Tables['difference'][] = [];
  for (const { fact, names } of quoted) {
    const others = lookUp.candidates(names, MAX_CANDIDATES).flatMap((key) => known.get(key) ?? []);
    found.push(...differencesWith(fact, others, keys));
    known.set(fact.key, fact);
    lookUp.add(fact.key, names);
  }
  await dialect.insertRows(db, 'difference', found, { on: ['name'], then: 'ignore' });
  await dialect.insertRows(
    db,
    'quote_key',
    lookUp.added.map(({ name, key }) => ({ name, record: key })),
    { on: ['name', 'record'], then: 'ignore' },
  );
}

function differencesWith(
  fact: StatementFact,
  others: readonly StatementFact[],
  keys: KeyGiver,
): readonly Tables['difference'][] {
  return others
    .filter(({ story }) => story !== fact.story)
    .filter((other) => wordsDifference(other, fact) !== undefined)
    .map((other) => ({
      key: keys.next('difference'),
      kind: 'words',
      name: `words ${other.key} ${fact.key}`,
      sorted: fact.told ?? '',
      detail: '{}',
      a: other.key,
      b: fact.key,
    }));
}

async function statementsByKey(
  db: Db,
  dialect: StoreDialect,
  keys: readonly number[],
): Promise<Map<number, StatementFact>> {
  const wanted = [...new Set(keys)];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('record')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('key'), wanted))
    .where('live', '=', LITERAL.one)
    .execute();
  const speakers = await db
    .selectFrom('party')
    .select(['record', 'actor'])
    .where(({ ref }) => dialect.isOneOf(ref('record'), wanted))
    .where('role', '=', 'speaker')
    .execute();
  const speakerOf = new Map(speakers.map(({ record, actor }) => [record, actor]));
  const context = { find: () => undefined, outletOf: () => undefined };
  return new Map(
    rows.flatMap((row) => {
      const speaker = speakerOf.get(row.key);
      const stored: StoredRecord = { row, parties: speaker === undefined ? [] : [{ role: 'speaker', actor: speaker }] };
      const one = factOf(stored, context);
      return one.kind === 'statement' ? [[row.key, one.fact] as const] : [];
    }),
  );
}
