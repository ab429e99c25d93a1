/**
 * Reads one file through the front door of intake, in a process of its own, and prints what it took: items, seconds, memory over time.
 * node --conditions=onrecord-source read-stream.ts FILE
 */
import { expandSources } from '@onrecord/intake';
import type { StreamFigures } from './stream-figures.ts';

const MEBIBYTE = 1024 * 1024;
const EVERY_MS = 250;

const [file = ''] = process.argv.slice(2);
const samples: { seconds: number; rss: number }[] = [];
const items: Record<string, number> = {};
const start = performance.now();
const before = process.cpuUsage();
const sample = (): void => {
  samples.push({ seconds: (performance.now() - start) / 1000, rss: process.memoryUsage.rss() / MEBIBYTE });
};
const timer = setInterval(sample, EVERY_MS);
const remarks: string[] = [];
for await (const item of expandSources([file])) {
  items[item.kind] = (items[item.kind] ?? 0) + 1;
  const remark = item.kind === 'note' ? item.note.message : item.kind === 'refused' ? item.problem.message : undefined;
  if (remark !== undefined && remarks.length < 3) remarks.push(remark);
}
clearInterval(timer);
sample();
const { user, system } = process.cpuUsage(before);
const figures: StreamFigures = {
  items,
  remarks,
  wall: (performance.now() - start) / 1000,
  cpu: (user + system) / 1_000_000,
  peak: process.resourceUsage().maxRSS / 1024,
  samples,
};
console.log(JSON.stringify(figures));
