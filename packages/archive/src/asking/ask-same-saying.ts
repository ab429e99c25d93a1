import type { Note } from '@onrecord/model';
import type { OutletRef } from '../rows/archive-row.ts';
import type { StatementFact } from '../rows/facts.ts';
import { saidWords } from '../situation/differences/quoted-words.ts';
import { haveOneSense } from '../situation/sayings/act-sense.ts';
import { likenessOfSayings, type SayingLikeness } from '../situation/sayings/likeness-of-sayings.ts';
import type { Store } from '../store/store.ts';
import { factsOf, recordsByKey } from './group-facts.ts';
import { entitiesIn } from './keys-in.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { outletsOfReports } from './outlets-of-reports.ts';
import { sayingCandidates } from './saying-candidates.ts';

/** One speaker's words in one text: copies of a text in several outlets are one telling. */
export interface SayingTelling {
  /** Undefined: nobody named. */
  readonly speaker: number | undefined;
  /** Key of the story: reports with nearly the same text. */
  readonly story: number;
  readonly isOwnText: boolean;
  /** Keys of its statements, one a report, the latest first; at most `MAX_COPIES`. */
  readonly records: readonly number[];
  /** Reports of the text that have it. */
  readonly reports: number;
  /** Outlets that printed this text, each once, also where the reports are letter by letter the same. */
  readonly outlets: readonly OutletRef[];
  readonly likeness: SayingLikeness;
}

/** Who else said so. */
export interface SameSaying {
  /** Texts that give this saying of this speaker; the one that was asked for comes first, then the latest. */
  readonly tellings: readonly SayingTelling[];
  /** Others who are told to have said the same, or nearly. */
  readonly others: readonly SayingTelling[];
  /** Independent texts that give the saying of this speaker, its own one counted. */
  readonly texts: number;
  /** There may be more than what was looked at. */
  readonly isCut: boolean;
  readonly lookup: Lookup;
  readonly notes: readonly Note[];
}

const MAX_COPIES = 20;
const MAX_TEXTS = 40;

const SAME: SayingLikeness = { shared: 1, whole: 1, isSame: true };
/** Of one who only takes up what another said ("the claim that ... is a fairy tale") more of the words is something else. */
const LEAST_WHOLE = 0.7;

interface Alike {
  readonly fact: StatementFact;
  readonly likeness: SayingLikeness;
}

/** Who else tells what a statement tells, and who else says the same; undefined where there is no such statement. */
export async function askSameSaying(store: Store, key: number): Promise<SameSaying | undefined> {
  const [row] = await recordsByKey(store, [key]);
  if (row?.kind !== 'statement') return undefined;
  const report = await store.db
    .selectFrom('report')
    .select('happening')
    .where('key', '=', row.report)
    .executeTakeFirst();
  const candidates = await sayingCandidates(store, row, report?.happening ?? 0);
  const rows = await recordsByKey(store, candidates.keys);
  const facts = await factsOf(store, [row, ...rows.filter(({ live, kind }) => live === 1 && kind === 'statement')]);
  const statements = facts.flatMap((one) => (one.kind === 'statement' ? [one.fact] : []));
  const own = statements.find((fact) => fact.key === key);
  if (!own) return undefined;
  const alike = [{ fact: own, likeness: SAME }, ...alikeTo(own, statements)];
  const texts = [...Map.groupBy(alike, ({ fact }) => `${fact.speaker ?? 0} ${fact.story}`).values()];
  const shown = texts.toSorted((a, b) => order(a, own) - order(b, own) || latest(b, a));
  const outlets = await outletsOfReports(
    store,
    alike.map(({ fact }) => fact.report),
  );
  const tellings = shown.map((group) => tellingOf(group, own, outlets));
  // Two that are not named may be two people.
  const isSaid = ({ speaker, isOwnText }: SayingTelling): boolean =>
    speaker === own.speaker && (speaker !== undefined || isOwnText);
  const [same, others] = [tellings.filter(isSaid), tellings.filter((one) => !isSaid(one))];
  const kept = { tellings: same.slice(0, MAX_TEXTS), others: others.slice(0, MAX_TEXTS) };
  const { lookup, notes } = await lookupOf(store, {
    records: [...kept.tellings, ...kept.others].flatMap(({ records }) => records),
    entities: entitiesIn(alike.map(({ fact }) => ({ kind: 'statement', fact }))),
  });
  return { ...kept, texts: new Set(same.map(({ story }) => story)).size, isCut: candidates.isCut, lookup, notes };
}

function alikeTo(own: StatementFact, statements: readonly StatementFact[]): readonly Alike[] {
  const words = saidWords(own);
  return statements.flatMap((fact) => {
    if (fact.key === own.key || (fact.report === own.report && fact.speaker === own.speaker)) return [];
    const likeness = haveOneSense(own.act, fact.act) ? likenessOfSayings(words, saidWords(fact)) : undefined;
    const isOther = fact.speaker === undefined || fact.speaker !== own.speaker;
    return likeness && (!isOther || likeness.whole >= LEAST_WHOLE) ? [{ fact, likeness }] : [];
  });
}

/** Its own text first. */
function order([first]: readonly Alike[], own: StatementFact): number {
  return first?.fact.story === own.story && first.fact.speaker === own.speaker ? 0 : 1;
}

function latest([a]: readonly Alike[], [b]: readonly Alike[]): number {
  const [one, two] = [a?.fact.told ?? '', b?.fact.told ?? ''];
  return one === two ? (a?.fact.key ?? 0) - (b?.fact.key ?? 0) : one < two ? -1 : 1;
}

function tellingOf(
  group: readonly Alike[],
  own: StatementFact,
  outlets: ReadonlyMap<number, readonly OutletRef[]>,
): SayingTelling {
  const isOwn = ({ fact }: Alike): number => (fact.key === own.key ? 0 : 1);
  const newest = group.toSorted((a, b) => isOwn(a) - isOwn(b) || b.fact.key - a.fact.key);
  const byReport = new Map(newest.toReversed().map((one) => [one.fact.report, one]));
  const kept = newest.filter((one) => byReport.get(one.fact.report) === one);
  const [first] = kept;
  const printed = kept.flatMap(({ fact }) => outlets.get(fact.report) ?? []);
  return {
    speaker: first?.fact.speaker,
    story: first?.fact.story ?? 0,
    isOwnText: first?.fact.story === own.story,
    records: kept.slice(0, MAX_COPIES).map(({ fact }) => fact.key),
    reports: byReport.size,
    outlets: [...new Map(printed.map((outlet) => [outlet.key, outlet])).values()],
    likeness: kept.map(({ likeness }) => likeness).reduce((best, one) => (one.shared > best.shared ? one : best)),
  };
}
