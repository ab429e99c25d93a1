import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Reading } from '@onrecord/model';
import { variedReadings } from './varied-readings.ts';

/** Writes that many varied readings as JSON Lines. Waits for the disk: memory does not grow with them. */
export async function writeVaried(file: string, bases: readonly Reading[], count: number): Promise<void> {
  const out = createWriteStream(file, { highWaterMark: 4 * 1024 * 1024 });
  for (const reading of variedReadings(bases, { count })) {
    if (!out.write(`${JSON.stringify(reading)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
