import type { ActorRef, PartyRole } from '../rows/archive-row.ts';
import type { Store } from '../store/store.ts';
import type { Question } from './question.ts';
import { recordKeys } from './record-keys.ts';

/** What one actor does in the records behind a line: speaks to another, speaks about it, or acts on it. */
export type LinkKind = 'speaks-to' | 'speaks-about' | 'acts-on';

/** One line of the network, from one actor to another. */
export interface NetworkLink {
  readonly kind: LinkKind;
  readonly from: number;
  readonly to: number;
  /** Rows that tell it, of those that were looked at. */
  readonly rows: number;
  /** Independent texts that tell it: reports with nearly the same text are one. */
  readonly texts: number;
  /** Keys of the newest of these rows, at most `MAX_LINK_RECORDS`. */
  readonly records: readonly number[];
}

export interface Network {
  readonly actors: readonly ActorRef[];
  /** Those with the most texts first, at most `MAX_LINKS`. */
  readonly links: readonly NetworkLink[];
  /** Links that were left out. */
  readonly rest: number;
  /** Statements and events that were looked at; there are more where `isCut`. */
  readonly counted: number;
  readonly isCut: boolean;
}

/** The newest rows that are looked at, so that the cost does not grow with the archive. */
export const MAX_NETWORK_ROWS = 4000;
export const MAX_LINKS = 200;
export const MAX_LINK_RECORDS = 5;

const PAIRS: readonly { readonly kind: LinkKind; readonly from: PartyRole; readonly to: PartyRole }[] = [
  { kind: 'speaks-to', from: 'speaker', to: 'addressee' },
  { kind: 'speaks-about', from: 'speaker', to: 'target' },
  { kind: 'acts-on', from: 'actor', to: 'recipient' },
];

/** Who acts on or speaks to or about whom, of the newest statements and events that answer. O(`MAX_NETWORK_ROWS`). */
export async function askNetwork(store: Store, question: Omit<Question, 'kinds'>): Promise<Network> {
  const asked = { ...question, kinds: ['statement', 'event'] as const };
  const found = await recordKeys(store, asked, { limit: MAX_NETWORK_ROWS });
  const keys = found.rows.map(({ key }) => key);
  const links = await linksOf(store, keys);
  const shown = links.slice(0, MAX_LINKS);
  return {
    actors: await actorsByKey(store, new Set(shown.flatMap(({ from, to }) => [from, to]))),
    links: shown,
    rest: links.length - shown.length,
    counted: keys.length,
    isCut: found.next !== undefined,
  };
}

interface Gathered {
  readonly kind: LinkKind;
  readonly from: number;
  readonly to: number;
  readonly records: number[];
  readonly stories: Set<number>;
}

async function linksOf({ db, dialect }: Store, keys: readonly number[]): Promise<readonly NetworkLink[]> {
  const parties = await db
    .selectFrom('party')
    .innerJoin('record', 'record.key', 'party.record')
    .select(['party.record', 'party.role', 'party.actor', 'record.story'])
    .where(({ ref }) => dialect.isOneOf(ref('party.record'), keys))
    .execute();
  const byRecord = Map.groupBy(parties, ({ record }) => record);
  const links = new Map<string, Gathered>();
  for (const key of keys) {
    const own = byRecord.get(key) ?? [];
    for (const { kind, ...roles } of PAIRS) {
      const [froms, tos] = [roles.from, roles.to].map(
        (role) => new Set(own.filter((one) => one.role === role).map(({ actor }) => actor)),
      );
      for (const from of froms ?? []) {
        for (const to of tos ?? []) {
          if (from === to) continue;
          const name = `${kind} ${from} ${to}`;
          const link = links.get(name) ?? { kind, from, to, records: [], stories: new Set() };
          links.set(name, link);
          link.records.push(key);
          link.stories.add(own[0]?.story ?? 0);
        }
      }
    }
  }
  return [...links.values()]
    .map(({ records, stories, ...link }) => ({
      ...link,
      rows: records.length,
      texts: stories.size,
      records: records.slice(0, MAX_LINK_RECORDS),
    }))
    .sort((a, b) => b.texts - a.texts || b.rows - a.rows || a.from - b.from || a.to - b.to);
}

async function actorsByKey({ db, dialect }: Store, keys: ReadonlySet<number>): Promise<readonly ActorRef[]> {
  return db
    .selectFrom('entity')
    .select(['key', 'name', 'kind'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...keys]))
    .orderBy('key')
    .execute();
}
