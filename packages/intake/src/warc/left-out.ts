import { note, type Note } from '@onrecord/model';
import type { OtherMedia } from './media-kinds.ts';
import { warcNotes } from './notes.ts';

/** Why a record is no page to read. In words that stand after a number; the second of several. */
const WORDS = {
  request: ['request', 'requests'],
  crawl: ['record about the crawl', 'records about the crawl'],
  revisit: ['repeat of a page kept elsewhere (revisit)', 'repeats of pages kept elsewhere (revisit)'],
  again: ['page that was there already', 'pages that were there already'],
  segment: ['part of a split record', 'parts of split records'],
  'other record': ['record of another kind', 'records of other kinds'],
  'other address': ['record without a web address', 'records without a web address'],
  'no answer': ['answer that is no HTTP', 'answers that are no HTTP'],
  redirect: ['redirect', 'redirects'],
  'error page': ['error page', 'error pages'],
  'other status': ['answer without a page', 'answers without a page'],
  'for programs': ['text for programs (robots.txt)', 'texts for programs (robots.txt)'],
  'too large': ['page larger than 10 MiB', 'pages larger than 10 MiB'],
  empty: ['empty page', 'empty pages'],
  image: ['image', 'images'],
  'sound or film': ['sound or film', 'sounds and films'],
  font: ['font', 'fonts'],
  'style sheet': ['style sheet', 'style sheets'],
  script: ['script', 'scripts'],
  feed: ['feed', 'feeds'],
  'data file': ['data file', 'data files'],
  'other media': ['file of another type', 'files of other types'],
} as const satisfies Readonly<Record<string, readonly [string, string]>> & Readonly<Record<OtherMedia, unknown>>;

export type Reason = keyof typeof WORDS;

/** Counts the records of a web archive: those that were read, and the others by their reasons. */
export interface RecordCount {
  readonly addPage: () => void;
  /** One of which the reason is said by itself. */
  readonly addRefused: () => void;
  readonly add: (reason: Reason) => void;
  readonly all: () => number;
  /** "3 pages read ...; left out: 812 requests, 95 images"; undefined where nothing was left out. */
  readonly note: () => Note | undefined;
}

/** A count that starts at none. */
export function recordCount(): RecordCount {
  let pages = 0;
  let refused = 0;
  const counts = new Map<Reason, number>();
  const leftOut = (): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    addPage: () => {
      pages++;
    },
    addRefused: () => {
      refused++;
    },
    add: (reason) => counts.set(reason, (counts.get(reason) ?? 0) + 1),
    all: () => pages + refused + leftOut(),
    note: () => {
      if (counts.size === 0) return undefined;
      const others = [...counts]
        .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
        .map(([reason, count]) => `${count} ${WORDS[reason][count === 1 ? 0 : 1]}`)
        .join(', ');
      return note(warcNotes.leftOut, { details: { pages: pages === 1 ? '1 page' : `${pages} pages`, others } });
    },
  };
}
