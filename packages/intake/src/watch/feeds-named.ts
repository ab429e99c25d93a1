import { open } from 'node:fs/promises';
import { note, type Note } from '@onrecord/model';
import { collect } from '../formats/collect.ts';
import { isAddress } from '../sources/path-kinds.ts';
import { fileProblem } from '../sources/source-problem.ts';
import { feedAddress } from './feed-address.ts';
import { watchProblems } from './notes.ts';

/** Feeds that a person has named, each once, and what could not be had of what was named. */
export interface NamedFeeds {
  /** Addresses, as they are kept. */
  readonly urls: readonly string[];
  readonly problems: readonly { readonly name: string; readonly note: Note }[];
}

/** A list of thousands of feeds is smaller. */
const MOST_LIST_BYTES = 10 * 1024 * 1024;
/** Of a name that is refused. */
const LONGEST_SHOWN = 200;

/** The feeds behind names: addresses of feeds, and files with lists of them (OPML). Never throws for what is wrong with a name. */
export async function feedsNamed(names: readonly string[]): Promise<NamedFeeds> {
  const urls = new Set<string>();
  const problems: { readonly name: string; readonly note: Note }[] = [];
  for (const name of names) {
    const found = isAddress(name) ? addressNamed(name) : await listNamed(name);
    for (const url of found.urls) {
      const address = feedAddress(url);
      if (address.status === 'fine') urls.add(address.url);
      else problems.push({ name: url.slice(0, LONGEST_SHOWN), note: address.problem });
    }
    problems.push(...found.notes.map((one) => ({ name: name.slice(0, LONGEST_SHOWN), note: one })));
  }
  return { urls: [...urls], problems };
}

interface Found {
  readonly urls: readonly string[];
  readonly notes: readonly Note[];
}

function addressNamed(name: string): Found {
  const address = feedAddress(name);
  return address.status === 'fine' ? { urls: [address.url], notes: [] } : { urls: [], notes: [address.problem] };
}

async function listNamed(path: string): Promise<Found> {
  let bytes: Uint8Array | undefined;
  try {
    const file = await open(path);
    bytes = await collect(file.createReadStream(), MOST_LIST_BYTES);
  } catch (cause) {
    return { urls: [], notes: [fileProblem(cause)] };
  }
  if (!bytes) {
    const reason = `more than ${MOST_LIST_BYTES} bytes`;
    return { urls: [], notes: [note(watchProblems.listUnreadable, { details: { reason } })] };
  }
  const { readOpml } = await import('../feeds/read-opml.ts');
  const read = readOpml(bytes);
  if (read.status === 'refused') return { urls: [], notes: [read.problem] };
  return { urls: read.feeds.map(({ url }) => url), notes: read.notes };
}
