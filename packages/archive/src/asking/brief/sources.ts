import type { Citation, Named, NamedPlace } from '../../brief/brief-input.ts';
import type { ActorRef } from '../../rows/archive-row.ts';
import type { AnyFact } from '../../rows/fact-of.ts';
import type { Store } from '../../store/store.ts';
import { entitiesIn, recordsIn } from '../keys-in.ts';
import { lookupOf, type Lookup } from '../lookup.ts';
import { articleIn } from './article-in.ts';
import type { Asking } from './brief-question.ts';
import { commonCase, type SmallWords, smallWordsIn } from './common-case.ts';
import { sentenceAround } from './sentence-around.ts';

/** Names and words behind the keys of a part of a brief. */
export interface Sources {
  /** The sentence around a record's words; undefined where the words are not in the stored text. */
  readonly cite: (record: number) => Citation | undefined;
  /** A record's words, as lists show them. */
  readonly words: (record: number) => string;
  readonly named: (actor: number | undefined, standing?: Named['standing']) => Named | undefined;
  readonly place: (place: number | undefined) => NamedPlace | undefined;
  /** How a record names an actor in a role. */
  readonly standing: (record: number, role: string, actor: number) => Named['standing'];
  /** Whether a record's words stand in the headline of its report. */
  readonly isHeadline: (record: number) => boolean;
}

/** Reports in which it is looked up what stands before a name. */
const TEXTS_PER_NAME = 4;

/** What a text names nobody by, though it was read as a name. */
const NOBODY: ReadonlySet<string> = new Set(
  'those these this that both others another some many most few it they them he she'.split(' '),
);

interface Wanted {
  readonly facts: readonly AnyFact[];
  /** Further records that are cited. */
  readonly records?: readonly number[];
  /** Further actors that are named. */
  readonly actors?: readonly number[];
}

/** Loads names, words and texts. Words that are not those of the stored text have no citation, and a note says so. */
export async function sourcesOf(
  { store, note }: Asking,
  { facts, records = [], actors = [] }: Wanted,
): Promise<Sources> {
  const keys = [...recordsIn(facts), ...records];
  const { lookup, notes } = await lookupOf(store, { records: keys, entities: [...entitiesIn(facts), ...actors] });
  notes.forEach(note);
  const texts = textsOf(lookup, keys);
  const standings = await standingsOf(store, keys);
  const described = await describedOnly(store, [...entitiesIn(facts), ...actors]);
  const reports = reportsNaming(facts);
  const known = new Map<number, Named>();
  const cited = new Map<number, Citation | undefined>();
  const cite = (record: number): Citation | undefined => {
    if (!cited.has(record)) cited.set(record, citationOf(lookup, texts, record));
    return cited.get(record);
  };
  let small: SmallWords | undefined;
  const smallWords = (): SmallWords => (small ??= smallWordsIn([...texts.values()]));
  const nameOf = ({ key, name, kind }: ActorRef): Named => {
    const before = known.get(key);
    if (before) return before;
    const own = [...(reports.get(key) ?? [])].slice(0, TEXTS_PER_NAME).flatMap((report) => texts.get(report) ?? []);
    const shown = described.has(key) ? commonCase(name, smallWords) : name;
    const named = namedIn(own, { name: shown, kind });
    known.set(key, named);
    return named;
  };
  return {
    cite,
    words: (record) => lookup.cite(record)?.words ?? '',
    named: (actor, standing) => {
      const ref = actor === undefined ? undefined : lookup.actor(actor);
      if (ref === undefined || NOBODY.has(ref.name.toLowerCase())) return undefined;
      return { ...nameOf(ref), ...(standing !== undefined && { standing }) };
    },
    place: (place) => {
      const ref = place === undefined ? undefined : lookup.place(place);
      if (ref === undefined) return undefined;
      const { article } = nameOf(ref);
      return { name: ref.name, kind: ref.kind, ...(article !== undefined && { article }) };
    },
    isHeadline: (record) => {
      const quote = cite(record)?.quote.trim();
      return quote !== undefined && quote === lookup.cite(record)?.report.title?.trim();
    },
    standing: (record, role, actor) => standings.get(`${record} ${role} ${actor}`),
  };
}

function namedIn(texts: readonly string[], { name, kind }: Pick<ActorRef, 'name' | 'kind'>): Named {
  const article = articleIn(texts, name);
  return { name, kind, ...(article !== undefined && { article }) };
}

function citationOf(lookup: Lookup, texts: ReadonlyMap<number, string>, record: number): Citation | undefined {
  const cite = lookup.cite(record);
  const text = cite && texts.get(cite.report.key);
  if (cite === undefined || text === undefined) return undefined;
  const { outlet, published, title, url } = cite.report;
  const { start, end } = sentenceAround(text, cite);
  return {
    address: cite.address,
    outlet,
    told: published,
    title,
    ...(url !== undefined && { url }),
    quote: text.slice(start, end),
  };
}

function textsOf(lookup: Lookup, records: readonly number[]): ReadonlyMap<number, string> {
  const keys = new Set(records.flatMap((record) => lookup.cite(record)?.report.key ?? []));
  return new Map(
    [...keys].flatMap((key) => {
      const text = lookup.text(key);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
}

async function standingsOf(
  { db, dialect }: Store,
  records: readonly number[],
): Promise<ReadonlyMap<string, Named['standing']>> {
  const rows = await db
    .selectFrom('party')
    .select(['record', 'role', 'actor', 'status'])
    .where(({ ref }) => dialect.isOneOf(ref('record'), [...new Set(records)]))
    .execute();
  return new Map(
    rows.map(({ record, role, actor, status }) => [
      `${record} ${role} ${actor}`,
      status === 'inferred' ? 'inferred' : 'stated',
    ]),
  );
}

/** Those known by a description only, not by a name. */
async function describedOnly({ db, dialect }: Store, actors: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('entity')
    .select('key')
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(actors)]))
    .where('class', '=', 'actor')
    .where('form', '<>', 'name')
    .execute();
  return new Set(rows.map(({ key }) => key));
}

function reportsNaming(facts: readonly AnyFact[]): ReadonlyMap<number, ReadonlySet<number>> {
  const reports = new Map<number, Set<number>>();
  for (const one of facts) {
    for (const entity of entitiesIn([one])) {
      const own = reports.get(entity);
      if (own) own.add(one.fact.report);
      else reports.set(entity, new Set([one.fact.report]));
    }
  }
  return reports;
}
