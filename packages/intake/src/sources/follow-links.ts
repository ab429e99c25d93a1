import { note } from '@onrecord/model';
import type { Fetcher } from '../fetch/fetched.ts';
import { intakeNotes } from '../notes.ts';
import { fetchItems } from './fetch-items.ts';
import type { LinkItem, NoteItem, SourceItem, SourceOptions } from './source-item.ts';

/** A list of lists of pages (OPML of feeds, sitemap of sitemaps) has two levels; deeper ones are no lists of news. */
const MOST_LISTS = 3;
/** Pages fetched ahead of the one whose turn it is; the fetcher decides how many of one host go at once. */
const AHEAD = 16;

interface Following {
  readonly options: SourceOptions;
  /** Whether the list came over the network itself: who asks for the address of a feed asks for its reports. */
  readonly isFetched: boolean;
  readonly depth?: number;
  /** Addresses that were followed already. */
  readonly seen?: Set<string>;
}

/** Pages that are being fetched, the next one to be given first. */
type Window = Promise<readonly SourceItem[]>[];

/**
 * Items with the links among them followed, in their order, each address once. Without leave to follow, the links of each list
 * become one note that counts them. A link whose page is known already is given as it is. Holds at most `AHEAD` pages.
 */
export async function* followLinks(
  items: AsyncIterable<SourceItem>,
  { options, isFetched, depth = 0, seen = new Set() }: Following,
): AsyncGenerator<SourceItem> {
  const { fetcher, follow } = options;
  const mayFollow = fetcher !== undefined && (isFetched || follow === true) && depth < MOST_LISTS;
  const left = new Map<string, LinkItem[]>();
  const window: Window = [];
  for await (const item of items) {
    if (item.kind !== 'link') window.push(Promise.resolve([item]));
    else if (!mayFollow) keep(left, item);
    else if (!seen.has(item.url)) {
      seen.add(item.url);
      if (item.of === 'report') window.push(pageBehind(item, options, fetcher));
      else {
        yield* drained(window, 0);
        // What is said of a list (its title) is not said of the reports in it.
        const list = fetchItems(item.url, { options, fetcher });
        yield* followLinks(list, { options, isFetched: true, depth: depth + 1, seen });
      }
    }
    yield* drained(window, item.kind === 'link' ? AHEAD : window.length > 1 ? AHEAD : 0);
    if (options.signal?.aborted) return;
  }
  yield* drained(window, 0);
  for (const [name, links] of left) yield linksLeft(name, links);
}

async function pageBehind(link: LinkItem, options: SourceOptions, fetcher: Fetcher): Promise<readonly SourceItem[]> {
  if (await options.isKnown?.(link.url)) return [link];
  const items: SourceItem[] = [];
  // A page that turns out to be a list is not followed further: its links are counted.
  const behind = fetchItems(link.url, { options, fetcher, given: link.given });
  for await (const item of followLinks(behind, { options, isFetched: false, depth: MOST_LISTS })) items.push(item);
  return items;
}

/** Gives what is at the front of the window until no more than `most` are left in it. */
async function* drained(window: Window, most: number): AsyncGenerator<SourceItem> {
  while (window.length > most) yield* (await window.shift()) ?? [];
}

function keep(left: Map<string, LinkItem[]>, link: LinkItem): void {
  const links = left.get(link.name);
  if (links) links.push(link);
  else left.set(link.name, [link]);
}

function linksLeft(name: string, links: readonly LinkItem[]): NoteItem {
  const count = links.length;
  const what = new Set(links.map(({ of }) => of)).size === 1 ? (links[0]?.of ?? 'report') : 'address';
  const details =
    count === 1
      ? { count: `1 ${what} is`, whose: 'its address', them: 'it' }
      : { count: `${count} ${what}${what === 'address' ? 'es' : 's'} are`, whose: 'their addresses', them: 'them' };
  return { kind: 'note', name, note: note(intakeNotes.linksLeft, { details }) };
}
