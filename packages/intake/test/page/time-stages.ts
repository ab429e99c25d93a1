/** Prints as JSON how many milliseconds of CPU each stage takes a page, over the files named: for packages/evaluation/bench/intake/pages.ts. */
import { readFileSync } from 'node:fs';
import { articleOf } from '../../src/page/article.ts';
import { walkBlocks } from '../../src/page/block-walker.ts';
import { attempt, linkedomDocument, readerDocument } from '../../src/page/body/readable.ts';
import { serialize } from '../../src/page/body/serialize.ts';
import { parsePage } from '../../src/page/parse-page.ts';
import { withoutFurniture } from '../../src/page/prune.ts';

const WARM_UP = 3;
const ROUNDS = 5;

const pages = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const totals = new Map<string, number>();

async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  totals.set(stage, (totals.get(stage) ?? 0) + (user + system) / 1000);
  return result;
}

async function timePage(page: string): Promise<void> {
  const { root } = await timed('pre-clean: tokens to tree', () => parsePage(page));
  const rest = await timed('pre-clean: furniture', () => withoutFurniture(root));
  const html = await timed('pre-clean: written for Readability', () => serialize(rest, ''));
  const document = await timed('parse', () => readerDocument(html));
  await timed('Readability', () => attempt(document));
  await timed('walk', () => walkBlocks(rest));
  await timed('whole article, with metadata', () => articleOf(page));
  const other = await timed('(linkedom: parse)', () => linkedomDocument(html));
  await timed('(linkedom: Readability)', () => attempt(other));
}

for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  if (round === WARM_UP) totals.clear();
  for (const page of pages) await timePage(page);
}
const stages = [...totals].map(([stage, ms]) => ({ stage, ms: ms / (pages.length * ROUNDS) }));
console.log(JSON.stringify({ stages, letters: await lettersOf(pages[0] ?? '') }));

async function lettersOf(page: string): Promise<number> {
  const outcome = await articleOf(page);
  return outcome.status === 'article' ? outcome.text.length : 0;
}
