import type { Day } from '../rows/day.ts';
import type { AnyFact } from '../rows/fact-of.ts';
import type { ProspectFact } from '../rows/facts.ts';
import { type Evidence, evidenceKeysOf } from '../situation/outlook/evidence-keys.ts';
import { type LineOutcome, outcomeOf } from '../situation/outlook/outcome-of.ts';
import { lineEpisodes, type OutlookLine, outlookLine } from '../situation/outlook/outlook-line.ts';
import type { Sides } from '../situation/sides.ts';
import { repeated } from '../store/repeated.ts';
import type { Store } from '../store/store.ts';
import type { RecordTable } from '../store/tables.ts';
import { asEvidence } from '../put/situate.ts';
import { type Answer, MAX_TELLINGS } from './answer.ts';
import { sidesOf } from './bodies.ts';
import { contextsOf } from './contexts-of.ts';
import { factsOf, groupFacts, recordsByKey } from './group-facts.ts';
import { groupKeys } from './group-keys.ts';
import { entitiesIn, recordsIn } from './keys-in.ts';
import { lookupOf } from './lookup.ts';
import type { PageRequest, Question } from './question.ts';

/** One threat, plan, promise, offer, warning, deadline or forecast, and what became of it. */
export interface OutlookAnswer {
  readonly thread: number;
  readonly line: OutlookLine;
  readonly outcome: LineOutcome;
  readonly facts: readonly ProspectFact[];
}

export interface OutlookQuestion extends Omit<Question, 'kinds'> {
  /** The day by the end of which it is asked: what comes later does not count, horizons before it have passed. */
  readonly asOf: Day;
}

/** Later records looked at for one line, those told soonest after it. */
const MAX_EVIDENCE = 50;

/** What was threatened, promised or due, and what became of it? Lines by their newest record that answers. */
export async function askOutlook(
  store: Store,
  { asOf, ...question }: OutlookQuestion,
  page: PageRequest,
): Promise<Answer<OutlookAnswer>> {
  const { rows, next } = await groupKeys(store, 'prospect', { question, page });
  const { items, told, all } = await outlookItems(store, { groups: rows.map(({ group }) => group), asOf });
  const shown = items.flatMap(({ outcome }) => [...outcome.evidence, ...outcome.possible]);
  const { lookup, notes } = await lookupOf(store, {
    records: [...recordsIn(told), ...shown],
    entities: entitiesIn([...told, ...all]),
  });
  return { items, lookup, next, notes };
}

/** The lines of groups as they were told by the end of a day, and what became of them by then; the newest episode of a group first. */
export async function outlookItems(
  store: Store,
  { groups, asOf }: { readonly groups: readonly number[]; readonly asOf: Day },
): Promise<{
  readonly items: readonly OutlookAnswer[];
  readonly told: readonly AnyFact[];
  /** All records that were looked at as evidence. */
  readonly all: readonly AnyFact[];
}> {
  const byGroup = await groupFacts(store, { kind: 'prospect', groups, limit: MAX_TELLINGS });
  const told = [...byGroup.values()].flat();
  const sides = await sidesOf(store, entitiesIn(told));
  const episodes = groups.flatMap((group) => episodesOf(group, byGroup.get(group) ?? [], asOf));
  const { evidence, rows } = await evidenceFor(store, episodes, sides);
  const all = [...evidence.values()].flat();
  const wider = await sidesOf(store, entitiesIn([...told, ...all]));
  const contexts = await contextsOf(
    store,
    rows.filter(({ kind }) => kind === 'event'),
  );
  const items = episodes.map(({ group, facts }, index): OutlookAnswer => {
    const records = (evidence.get(index) ?? []).flatMap((one) => asEvidence(one) ?? []);
    const options = { ...wider, wordsOf: (key: number) => contexts.get(key) };
    return { thread: group, facts, line: outlookLine(facts), outcome: outcomeOf(facts, records, asOf, options) };
  });
  return { items, told, all };
}

interface Episode {
  readonly group: number;
  readonly facts: readonly ProspectFact[];
}

/** The newest first. */
function episodesOf(group: number, told: readonly AnyFact[], asOf: Day): readonly Episode[] {
  const all = told.flatMap((one) => (one.kind === 'prospect' ? [one.fact] : []));
  const facts = all.filter((fact) => fact.told === undefined || fact.told <= asOf);
  return lineEpisodes(facts)
    .map((episode) => ({ group, facts: episode }))
    .reverse();
}

/** Records that may show what became of each episode. */
async function evidenceFor(
  store: Store,
  episodes: readonly Episode[],
  sides: Sides,
): Promise<{ readonly evidence: ReadonlyMap<number, readonly AnyFact[]>; readonly rows: readonly RecordTable[] }> {
  const keysOf = new Map<number, ReadonlySet<number>>();
  const soonest = soonestUnder(store);
  for (const [index, { facts }] of episodes.entries()) keysOf.set(index, await evidenceKeys(soonest, facts, sides));
  const found = await recordsByKey(
    store,
    [...keysOf.values()].flatMap((keys) => [...keys]),
  );
  const rows = found.filter(({ live }) => live === 1);
  const facts = new Map((await factsOf(store, rows)).map((one) => [one.fact.key, one]));
  const evidence = new Map(
    [...keysOf].map(([index, keys]) => [index, [...keys].flatMap((key) => facts.get(key) ?? [])] as const),
  );
  return { evidence, rows };
}

/** The records that stand under a name since a day, those told soonest. */
function soonestUnder({ db }: Store) {
  return repeated(db, (name: string, since: string) =>
    db
      .selectFrom('evidence_key')
      .select(['record', 'day'])
      .where('name', '=', name)
      .where('day', '>=', since)
      .orderBy('day')
      .orderBy('record')
      .limit(MAX_EVIDENCE),
  );
}

async function evidenceKeys(
  soonest: ReturnType<typeof soonestUnder>,
  facts: readonly ProspectFact[],
  sides: Sides,
): Promise<ReadonlySet<number>> {
  const names = [...new Set(facts.flatMap((fact) => evidenceKeysOf(fact, sides)))];
  const since = facts.flatMap(({ told }) => told ?? []).sort()[0] ?? '';
  const found: { record: number; day: string }[] = [];
  for (const name of names) found.push(...(await soonest(name, since)));
  found.sort((a, b) => (a.day === b.day ? a.record - b.record : a.day < b.day ? -1 : 1));
  return new Set(found.slice(0, MAX_EVIDENCE).map(({ record }) => record));
}

export type { Evidence };
