/**
 * A process of its own that puts reports `from` to `to` in batches: ADDRESS FROM TO BATCH. Writes `ready`, then a line of ids after each commit;
 * at the end `done`, or `problem CODE`.
 */
import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/open-store.ts';
import { ArchiveProblem } from '../../src/store/problem.ts';
import { putReadings } from '../contract/put-readings.ts';
import { unlikeReading } from './unlike-plan.ts';

const [address = '', from = '0', to = '0', batch = '1'] = process.argv.slice(2);
const say = (line: string): void => void writeSync(1, `${line}\n`);

try {
  const store = await openStore(address, { create: true });
  say('ready');
  for (let n = Number(from); n < Number(to); n += Number(batch)) {
    const size = Math.min(Number(batch), Number(to) - n);
    const readings = Array.from({ length: size }, (_, index) => unlikeReading(n + index));
    await putReadings(store, readings);
    say(readings.map(({ report }) => report.id).join(' '));
  }
  await store.close();
  say('done');
} catch (cause) {
  if (!(cause instanceof ArchiveProblem)) throw cause;
  say(`problem ${cause.note.code}`);
}
