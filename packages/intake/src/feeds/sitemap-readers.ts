import { note, type Note } from '@onrecord/model';
import { pageUrl } from './clean-url.ts';
import { otherAddresses } from './finish-feed.ts';
import { feedNotes } from './notes.ts';
import { mendedNotes, otherList } from './read-feed.ts';
import { type SitemapEntry, sitemapScan } from './sitemap-entries.ts';
import { XmlScanner } from './xml/scanner.ts';

/** Reads one kind of sitemap, piece by piece. */
export interface SitemapReader {
  /** Why it was given up, where it was. */
  readonly write: (piece: string) => Note | undefined;
  /** The entries since the last call. */
  readonly take: () => readonly SitemapEntry[];
  readonly end: () => { readonly problem: Note | undefined; readonly notes: readonly Note[] };
}

/** The reader for a document that begins so. */
export function readerFor(head: string): SitemapReader {
  return /^[\s\ufeff]*https?:\/\//i.test(head.slice(0, 4096)) ? linesReader() : xmlReader();
}

function xmlReader(): SitemapReader {
  const scan = sitemapScan();
  const scanner = new XmlScanner(scan);
  let count = 0;
  const wrongRoot = (isLast: boolean): Note | undefined => {
    const root = scan.root();
    if (root === 'urlset' || root === 'sitemapindex' || (root === undefined && !isLast)) return undefined;
    return otherList('sitemap', root === undefined ? 'no XML' : `XML that begins with <${root.slice(0, 60)}>`);
  };
  return {
    write: (piece) => scanner.write(piece) ?? wrongRoot(false),
    take: () => {
      const entries = scan.take();
      count += entries.length;
      return entries;
    },
    end: () => {
      const ended = scanner.end();
      count += scan.size();
      return {
        problem: ended.problem ?? wrongRoot(true),
        notes: [...mendedNotes(ended), ...addressNotes(scan.others, count)],
      };
    },
  };
}

/** One address a line, in UTF-8 (sitemaps.org, "Text file"). */
function linesReader(): SitemapReader {
  const others: string[] = [];
  let entries: SitemapEntry[] = [];
  let rest = '';
  const add = (line: string): void => {
    const url = pageUrl(line);
    if (url !== undefined) entries.push({ of: 'report', url, given: { url } });
    else if (line.trim() !== '') others.push(line.slice(0, 1000));
  };
  return {
    write: (piece) => {
      const lines = (rest + piece).split('\n');
      // What is longer than any line of a list is none: it is not held.
      rest = (lines.pop() ?? '').slice(0, 8192);
      lines.forEach(add);
      return undefined;
    },
    take: () => {
      const taken = entries;
      entries = [];
      return taken;
    },
    end: () => {
      add(rest);
      return { problem: undefined, notes: addressNotes(others, 1) };
    },
  };
}

function addressNotes(others: readonly string[], count: number): readonly Note[] {
  const [first] = others;
  return [
    ...(first === undefined ? [] : [otherAddresses(others.length, first)]),
    ...(count === 0 ? [note(feedNotes.noAddresses, { details: { what: 'pages' } })] : []),
  ];
}
