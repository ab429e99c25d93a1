/**
 * What the page asks for when a view is opened, by view, and what it asks for when somebody narrows it. `{...}` stands for a name or address that
 * the archive has.
 */
export const ASKED: readonly string[] = [
  // Every view
  'summary',
  'days',
  'arrivals',
  // Brief
  'brief',
  'brief?{span}',
  // Timeline
  'lanes',
  'lanes?by=type',
  'timeline/days?limit=7',
  'timeline?{span}&limit=50',
  // Figures
  'series?limit=40',
  'figures/{series}',
  'differences?kind=figure&limit=10',
  'differences?actor={actor}&kind=words&limit=10',
  // Positions
  'matrix?limit=25&moved=7',
  'positions/{position}',
  // Statements
  'statements?limit=50',
  'statements?speaker={actor}&limit=50',
  'statements?search=talks&limit=50',
  'statements?{span}&limit=50',
  'statements/{statement}/same',
  'statements/months?speaker={actor}',
  'facets',
  'facets?speaker={actor}',
  'days?speaker={actor}',
  // Events
  'events?limit=25',
  'events?place={place}&limit=25',
  'events?actor={actor}&limit=25',
  'days?kind=event',
  'map',
  'map?{span}',
  // Outlook
  ...['overdue', 'today', 'week', 'later', 'unsaid', 'resolved'].map((part) => `due?part=${part}&limit=15`),
  'outlook?limit=50',
  // Actors
  'actors?limit=100',
  'actors?sort=latest&limit=100',
  'actors?search=united&limit=12',
  'actors?search=nobody-at-all&limit=12',
  'actors/{actor}',
  'actors/{actor}/roles',
  'actors/{actor}/alike',
  'places/{place}',
  'network',
  'network?actor={actor}',
  'operations',
  // Reports and the reader
  'reports?folded=true&limit=50',
  'reports?actor={actor}&limit=50',
  'reports?search=ceasefire&limit=50',
  'reports/{report}',
  'records/{statement}',
  'reviews',
  'outlets?limit=12',
  // Narrowed
  'days?actor={actor}',
  'days?{span}',
];

/** Days of one span, for what is narrowed by days. */
const SPAN_DAYS = 7;

type Names = Readonly<Record<string, readonly string[]>>;

/** The names and addresses, from the server itself: each time another one. */
export async function namesFrom(root: string): Promise<(asked: string) => string> {
  const json = async <T>(address: string): Promise<T> => (await (await fetch(root + address)).json()) as T;
  const actors = await json<{ items: { address: string }[] }>('actors?limit=20');
  const places = await json<{ items: { address: string }[] }>('places?limit=20');
  const reports = await json<{ items: { report: { key: number; published?: string } }[] }>('reports?limit=1000');
  const statements = await json<{ records: Record<string, { address: string }> }>('statements?limit=50');
  const figures = await json<{ items: { thread: number }[] }>('figures?limit=40');
  const positions = await json<{ items: { thread: number }[] }>('positions?limit=40');
  const names: Names = {
    actor: actors.items.map(({ address }) => address),
    place: places.items.map(({ address }) => address),
    report: reports.items.map(({ report }) => `r${report.key}`),
    statement: Object.values(statements.records).map(({ address }) => address),
    series: figures.items.map(({ thread }) => String(thread)),
    position: positions.items.map(({ thread }) => String(thread)),
    span: spansOf(reports.items.flatMap(({ report }) => report.published ?? [])),
  };
  let turn = 0;
  return (asked) =>
    asked.replace(/\{(\w+)\}/, (_, name: string) => {
      const list = names[name] ?? [];
      turn += 1;
      return list[turn % list.length] ?? '';
    });
}

/** Spans that end with days of reports, the newest and older ones. */
function spansOf(days: readonly string[]): readonly string[] {
  return [...new Set(days)].map((until) => {
    const since = new Date(Date.parse(until) - (SPAN_DAYS - 1) * 86_400_000).toISOString().slice(0, 10);
    return `since=${since}&until=${until}`;
  });
}
