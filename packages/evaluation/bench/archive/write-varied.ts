/** Writes varied readings as JSON Lines, as a process of its own, so that the reader's memory is not taken for the archive's: FILE COUNT. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { baseReadings } from './base-readings.ts';
import { variedReadings } from './varied-readings.ts';

const [file = '', count = '0'] = process.argv.slice(2);
const { readings, areExamples } = baseReadings();
const out = createWriteStream(file, { highWaterMark: 4 * 1024 * 1024 });
for (const reading of variedReadings(readings, { count: Number(count) })) {
  if (!out.write(`${JSON.stringify(reading)}\n`)) await once(out, 'drain');
}
out.end();
await once(out, 'finish');
console.log(`${readings.length} ${areExamples ? 'examples' : 'reports'}`);
