/** What a page of the desk asks for, by route. `{...}` stands for a name or address that the archive has. */
export const ASKED: readonly string[] = [
  'timeline?limit=50',
  'events?limit=50',
  'events?place={place}',
  'figures?limit=20',
  'positions?limit=20',
  'outlook?limit=20',
  'differences?limit=20',
  'statements?limit=50',
  'statements?actor={actor}',
  'statements?search=talks',
  'actors?limit=50',
  'actors/{actor}',
  'places?limit=50',
  'reports?limit=50',
  'reports/{report}',
  'records/{record}',
  'days',
  'days?actor={actor}',
  'facets',
  'facets?actor={actor}',
  'network',
  'summary',
  'brief',
  'operations',
];

/** The names and addresses, from the server itself. */
export async function namesFrom(root: string): Promise<(asked: string) => string> {
  const json = async <T>(address: string): Promise<T> => (await (await fetch(root + address)).json()) as T;
  const actors = await json<{ items: { address: string }[] }>('actors?limit=20');
  const places = await json<{ items: { address: string }[] }>('places?limit=20');
  const reports = await json<{ items: { report: { key: number } }[] }>('reports?limit=100');
  const statements = await json<{ records: Record<string, { address: string }> }>('statements?limit=100');
  const lists: Readonly<Record<string, readonly string[]>> = {
    actor: actors.items.map(({ address }) => address),
    place: places.items.map(({ address }) => address),
    report: reports.items.map(({ report }) => `r${report.key}`),
    record: Object.values(statements.records).map(({ address }) => address),
  };
  let turn = 0;
  return (asked) =>
    asked.replace(/\{(\w+)\}/, (_, name: string) => {
      const list = lists[name] ?? [];
      turn += 1;
      return list[turn % list.length] ?? '';
    });
}
