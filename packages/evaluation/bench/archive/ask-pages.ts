import { hydrate, type Question, recordKeys, type Store } from '@onrecord/archive';
import { threadCpu } from './import-readings.ts';
import { seededRandom } from './seeded-random.ts';
import { VARIED_DAYS } from './varied-readings.ts';

/** Rows a page. */
const PAGE = 20;
const KINDS = ['statement', 'event', 'figure', 'position', 'prospect'] as const;

/** How long the pages of one sort of question took, in milliseconds by the clock and of CPU on this thread. */
export interface PageFigures {
  readonly sort: string;
  readonly rows: number;
  readonly times: readonly number[];
  readonly cpu: readonly number[];
}

/** What the questions are made of: names, words and days that the archive holds, frequent ones more often. */
interface Stock {
  readonly actors: readonly number[];
  readonly places: readonly number[];
  readonly types: readonly string[];
  readonly stories: readonly number[];
  readonly words: readonly string[];
}

type Maker = (stock: Stock, random: () => number) => Question;

const SORTS: Readonly<Record<string, Maker>> = {
  kind: (_, random) => ({ kinds: [from(KINDS, random)] }),
  'actor, all kinds': ({ actors }, random) => ({ kinds: KINDS, actors: [from(actors, random)] }),
  'place, all kinds': ({ places }, random) => ({ kinds: KINDS, places: [from(places, random)] }),
  type: ({ types }, random) => ({ kinds: KINDS, types: [from(types, random)] }),
  'since and until': (_, random) => ({ kinds: KINDS, ...daySpan(random) }),
  'actor and days': ({ actors }, random) => ({ kinds: KINDS, actors: [from(actors, random)], ...daySpan(random, 365) }),
  story: ({ stories }, random) => ({ kinds: KINDS, story: from(stories, random) }),
  'search, one word': ({ words }, random) => ({ kinds: KINDS, search: from(words, random) }),
  'search, two words': ({ words }, random) => ({
    kinds: KINDS,
    search: `${from(words, random)} ${from(words, random)}`,
  }),
  'search and actor': ({ words, actors }, random) => ({
    kinds: KINDS,
    search: from(words, random),
    actors: [from(actors, random)],
  }),
};

/** Asks that many questions of all sorts, first pages and second ones, each once: nothing is warm but the database's cache. */
export async function askPages(store: Store, questions: number): Promise<readonly PageFigures[]> {
  const stock = await stockOf(store);
  const random = seededRandom(17);
  const sorts = Object.entries(SORTS).map(([sort, make]) => ({
    sort,
    make,
    times: [] as number[],
    cpu: [] as number[],
    rows: 0,
  }));
  for (let i = 0; i < questions; i++) {
    const one = sorts[i % sorts.length];
    if (!one) break;
    const question = one.make(stock, random);
    const start = performance.now();
    const cpu = threadCpu();
    const page = await recordKeys(store, question, { limit: PAGE });
    const { rows } = await hydrate(
      store,
      page.rows.map(({ key }) => key),
    );
    one.times.push(performance.now() - start);
    one.cpu.push(threadCpu() - cpu);
    one.rows += rows.length;
  }
  return sorts;
}

/** The value below which that share of the sorted values lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function stockOf({ db }: Store): Promise<Stock> {
  const records = await db
    .selectFrom('record')
    .select(['key', 'type', 'place', 'story', 'words'])
    .where('key', 'in', await keysOver(db, 600))
    .execute();
  const parties = await db
    .selectFrom('party')
    .select('actor')
    .where(
      'record',
      'in',
      records.map(({ key }) => key),
    )
    .execute();
  return {
    actors: parties.map(({ actor }) => actor),
    places: records.map(({ place }) => place).filter((place) => place > 0),
    types: records.map(({ type }) => type),
    stories: records.map(({ story }) => story),
    words: records.flatMap(({ words }) => words.match(/\p{L}{5,}/gu) ?? []),
  };
}

/** Keys spread evenly over all records. */
async function keysOver(db: Store['db'], count: number): Promise<readonly number[]> {
  const row = await db
    .selectFrom('record')
    .select(({ fn }) => fn.max('key').as('highest'))
    .executeTakeFirst();
  const highest = Number(row?.highest ?? 0);
  return Array.from({ length: count }, (_, n) => 1 + Math.floor((n * highest) / count));
}

function from<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('the archive holds nothing of that sort: import more reports');
  return item;
}

function daySpan(random: () => number, most = 60): Pick<Question, 'since' | 'until'> {
  const [first, last] = [VARIED_DAYS.from, VARIED_DAYS.to].map((day) => Date.parse(`${day}T00:00:00Z`));
  const start = (first ?? 0) + random() * ((last ?? 0) - (first ?? 0));
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return { since: day(start), until: day(start + random() * most * 86_400_000) };
}
