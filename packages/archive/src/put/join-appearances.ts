import type { Appearance } from '../joins/appearance.ts';
import { decideJoin } from '../joins/decide-join.ts';
import type { JoinDecision, KnownMatch } from '../joins/join-decision.ts';
import { nameKeysOf } from '../joins/name-keys.ts';
import type { KnownActor } from '../known-actors/known-actor.ts';
import type { KnownActorIndex } from '../known-actors/known-actor-index.ts';
import { matchKnown } from '../known-actors/match-known.ts';
import type { Db, StoreDialect, TableName } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { type EntityDraft, newEntity, rowOf, withAppearance } from './entity-profile-json.ts';
import { entitySet, type EntitySet } from './entity-set.ts';
import type { KeyGiver } from './key-giver.ts';
import type { NewReport } from './new-report.ts';
import { peopleSaid, type PeopleSaid } from './people-said.ts';

interface Wanted {
  readonly report: NewReport;
  readonly appearance: Appearance;
  readonly nameKeys: readonly string[];
  readonly known: KnownMatch | undefined;
}

/**
 * Joins the actors and places of new reports with those of the archive, one report after the other. Fills in `entities` of each
 * report and writes entities, names and appearances.
 */
export async function joinAppearances(
  db: Db,
  dialect: StoreDialect,
  {
    reports,
    keys,
    knownActors,
  }: { readonly reports: readonly NewReport[]; readonly keys: KeyGiver; readonly knownActors: KnownActorIndex },
): Promise<void> {
  const wanted = reports.flatMap((report) =>
    report.prepared.appearances.map((appearance): Wanted => ({
      report,
      appearance,
      nameKeys: nameKeysOf(appearance),
      known: matchKnown(appearance, knownActors, report.prepared.report.published),
    })),
  );
  const said = await peopleSaid(db);
  const decided = reports.flatMap((report) => [...report.decided.values()]);
  const set = await entitySet(db, dialect, {
    names: wanted.map(({ appearance, nameKeys, known }) => ({ class: appearance.class, nameKeys, known: known?.id })),
    pinned: [...said.pins.map(({ entity }) => entity), ...decided],
  });
  const companies = new Map(reports.map((report) => [report.key, new Set<number>()]));
  const rows = wanted.map((one) => {
    const company = companies.get(one.report.key) ?? new Set();
    return joinOne(one, { set, said, keys, knownActors, company });
  });
  for (const report of reports) speakFor(report, set);
  await insert(db, dialect, 'entity', [...set.changed.values()].map(rowOf), ['key']);
  await dialect.insertRows(db, 'entity_name', set.newNames, { on: ['class', 'name_key', 'entity'], then: 'ignore' });
  await dialect.insertRows(db, 'appearance', rows);
}

function joinOne(
  { report, appearance, nameKeys, known }: Wanted,
  {
    set,
    said,
    keys,
    knownActors,
    company: named,
  }: {
    readonly set: EntitySet;
    readonly said: PeopleSaid;
    readonly keys: KeyGiver;
    readonly knownActors: KnownActorIndex;
    /** Named actors of the report, those joined before. */
    readonly company: Set<number>;
  },
): Tables['appearance'] {
  const company = [...named];
  const { published } = report.prepared.report;
  const listed = known && set.withKnown(known.id);
  const alike = set.candidates(appearance.class, nameKeys);
  const candidates = listed && !alike.some(({ key }) => key === listed.key) ? [...alike, listed] : alike;
  const own = report.decided.get(`${appearance.class} ${appearance.name}`);
  const decision: JoinDecision =
    own !== undefined
      ? { entity: own, score: 1, reason: 'pinned', rivals: [] }
      : decideJoin(appearance, candidates, {
          ...said,
          company,
          ...(published !== undefined && { day: published }),
          ...(known && { known }),
        });
  const before =
    (decision.entity === undefined ? undefined : set.get(decision.entity)) ??
    newEntity(keys.next('entity'), appearance, decision.known && knownActors.byId(decision.known.id));
  const isNamed = decision.reason !== 'office-holder';
  const isFirst = ![...report.entities.values()].includes(before.row.key);
  const after = withAppearance(before, appearance, { day: published ?? '', isNamed, isFirst, company });
  set.put(listedAs(after, decision.known && knownActors.byId(decision.known.id)), isNamed ? nameKeys : []);
  report.entities.set(appearance.local, before.row.key);
  keepCompany(appearance, before.row.key, named);
  return {
    key: keys.next('appearance'),
    report: report.key,
    local: appearance.local,
    class: appearance.class,
    entity: before.row.key,
    name: appearance.name,
    form: appearance.form,
    score: decision.score,
    reason: decision.reason,
    by_person: own === undefined ? 0 : 1,
  };
}

/** Takes note of an actor that its report names, for what the report names after it. */
function keepCompany({ form, isReportsOwn, class: of }: Appearance, entity: number, company: Set<number>): void {
  if (of === 'actor' && form === 'name' && isReportsOwn !== true) company.add(entity);
}

/** Notes for whom the people of a report speak, by the roles it gives them. */
function speakFor(report: NewReport, set: EntitySet): void {
  for (const { local, of } of report.prepared.bodies) {
    const person = set.get(report.entities.get(local) ?? 0);
    const body = report.entities.get(of);
    if (!person || body === undefined || body === person.row.key) continue;
    report.bodies.set(person.row.key, body);
    if (person.row.speaks_for !== body) set.put({ ...person, row: { ...person.row, speaks_for: body } }, []);
  }
  for (const entity of report.entities.values()) {
    const body = set.get(entity)?.row.speaks_for ?? 0;
    if (body !== 0 && !report.bodies.has(entity)) report.bodies.set(entity, body);
  }
}

/** An entity that turns out to be in the list of known actors takes its id and name. */
function listedAs(draft: EntityDraft, known: KnownActor | undefined): EntityDraft {
  const { row } = draft;
  if (known === undefined || row.known !== '') return draft;
  const { id, name, kind, country = row.country } = known;
  return { ...draft, row: { ...row, known: id, kind, country, ...(row.renamed === 0 && { name }) } };
}

function insert<T extends TableName>(
  db: Db,
  dialect: StoreDialect,
  table: T,
  rows: readonly Tables[T][],
  on: readonly string[],
): Promise<void> {
  return dialect.insertRows(db, table, rows, { on, then: 'update' });
}
