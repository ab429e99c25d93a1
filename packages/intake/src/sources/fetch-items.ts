import type { Fetcher } from '../fetch/fetched.ts';
import { itemsOf } from '../formats/items-of.ts';
import type { GivenFields, SourceItem, SourceOptions } from './source-item.ts';

/** What fetching needs, and what a list has said of what is behind an address. */
export interface FetchParts {
  readonly options: SourceOptions;
  readonly fetcher: Fetcher;
  readonly given?: GivenFields;
}

/** The items behind an address. Never throws: what cannot be had is an item. */
export async function* fetchItems(
  url: string,
  { options, fetcher, given = {} }: FetchParts,
): AsyncGenerator<SourceItem> {
  const { signal } = options;
  const fetched = await fetcher.fetch({ url, ...(signal && { signal }) });
  if (signal?.aborted) return;
  if (fetched.status === 'refused') {
    yield { kind: 'refused', name: url, problem: fetched.problem };
    return;
  }
  // Nobody asked with validators, so there is nothing that could be unchanged.
  if (fetched.status === 'unchanged') return;
  const { arrival, bytes, notes } = fetched;
  const source = { name: arrival.url, file: undefined, chunks: once(bytes), arrival };
  for await (const item of itemsOf(source, options)) {
    if (item.kind !== 'text') yield item;
    else yield { ...item, given: { ...given, ...item.given }, notes: [...notes, ...item.notes] };
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
