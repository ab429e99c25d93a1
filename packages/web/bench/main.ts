/**
 * How fast the page shows what is in a large archive: the first contents of each view, the longest task of the page's thread while it opens and
 * after, and how smoothly the list of statements scrolls. The real command and the system's Chromium on this machine: it passes and fails nothing.
 */
import { cpus, loadavg, tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ALL_VIEWS, type ShownView } from '../test/support/all-views.ts';
import { findChromium } from '../test/support/find-chromium.ts';
import { type Opened, opened } from './opened.ts';
import { scrolled } from './scrolled.ts';
import { served } from './served.ts';

const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    /** Openings of a view after the first one. */
    again: { type: 'string', default: '2' },
    /** Views whose name begins so. */
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '20' },
  },
});
const { archive } = values;
if (archive === undefined)
  throw new Error(
    '--archive FILE is needed: "npm run bench:server -- --reports 100000 --made FOLDER" leaves one in the folder',
  );
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('there is no Chromium');

/** These need what only the archive of the examples has. */
const NOT_HERE: ReadonlySet<string> = new Set(['not-found', 'statements-none']);
/** As they are opened from the navigation, without days; profiles of whom the archive knows best. */
async function addressesOf(server: string): Promise<Readonly<Record<string, string>>> {
  const first = async (list: string): Promise<string> => {
    const answer = await fetch(new URL(`/api/v1/${list}?limit=1`, server));
    const { items } = (await answer.json()) as { readonly items: readonly { readonly address: string }[] };
    return items[0]?.address ?? '';
  };
  return {
    brief: '/',
    'statements-search': '/statements?search=talks',
    reader: '/reports/r1',
    actor: `/actors/${await first('actors')}`,
  };
}

interface Bench {
  readonly server: string;
  /** The first of the days to which views are narrowed. */
  readonly since: string;
}

/** No days narrow these. */
const NOT_NARROWED: ReadonlySet<string> = new Set(['reader', 'add', 'actors', 'places']);

/** A year before the newest report. */
async function lastYear(server: string): Promise<string> {
  const answer = await fetch(new URL('/api/v1/reports?limit=1', server));
  const { items } = (await answer.json()) as {
    readonly items: readonly { readonly report: { readonly published?: string } }[];
  };
  const newest = items[0]?.report.published ?? '';
  return `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`;
}

const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-page-bench-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  process.env['NODE_ENV'] = 'production';
  await build({
    root: path.join(import.meta.dirname, '..'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  console.log(`# Page\n\n${cpus().length} cores, Node ${process.version}, ${browser.version()}; ms.\n`);
  console.log(
    '| view | first contents | again | narrowed | longest task while it opens | after |\n| --- | ---: | ---: | ---: | ---: | ---: |',
  );
  const server = await served(archive, folder);
  const addresses = await addressesOf(server.url);
  const since = await lastYear(server.url);
  // The browser and the server have begun when it counts.
  await opened(browser, new URL('/nothing', server.url).href, '.state');
  for (const view of ALL_VIEWS.filter(({ name }) => name.startsWith(values.only) && !NOT_HERE.has(name))) {
    console.log(await rowOf({ ...view, address: addresses[view.name] ?? view.address }, { server: server.url, since }));
  }
  console.log(`\n${await scrolled(browser, server.url, { seconds: Number(values.seconds) })}`);
  await server.stop();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\nLoad of the machine at the end: ${loadavg()[0]?.toFixed(1) ?? ''}.`);

/** A view opened some times, and once narrowed by days, of which nothing is kept. */
async function rowOf({ name, address, there }: ShownView, { server, since }: Bench): Promise<string> {
  const url = new URL(address, server);
  const first = await opened(browser, url.href, there);
  const later: Opened[] = [];
  for (let time = 0; time < Number(values.again); time++) later.push(await opened(browser, url.href, there));
  const again = later.map(({ contents }) => contents).toSorted((a, b) => a - b)[Math.floor((later.length - 1) / 2)];
  url.searchParams.set('since', since);
  const narrowed = NOT_NARROWED.has(name) ? undefined : await opened(browser, url.href, there);
  const all = [first, ...later, ...(narrowed ? [narrowed] : [])];
  const longest = (part: 'opening' | 'after'): number => Math.max(...all.map((one) => one[part]));
  const cells = [first.contents, again, narrowed?.contents, longest('opening'), longest('after')];
  return `| ${name} | ${cells.map((ms) => (ms === undefined ? '' : ms.toFixed(0))).join(' | ')} |`;
}
