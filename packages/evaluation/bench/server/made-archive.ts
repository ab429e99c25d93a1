import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { spawnSync } from 'node:child_process';
import { openStore } from '@onrecord/archive';
import { importReadings } from '../archive/import-readings.ts';

/** An archive of varied readings, and further readings to be added while it is asked. */
export interface MadeArchive {
  readonly archive: string;
  readonly further: string;
}

/** Makes both in a folder. */
export async function madeArchive(
  folder: string,
  { reports, further }: { readonly reports: number; readonly further: number },
): Promise<MadeArchive> {
  const all = path.join(folder, 'all.jsonl');
  const script = path.join(import.meta.dirname, '../archive/write-varied.ts');
  const wanted = String(reports + further);
  const { status, stderr } = spawnSync(process.execPath, [...process.execArgv, script, all, wanted], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the readings were not written: ${stderr}`);
  const files = { first: path.join(folder, 'first.jsonl'), further: path.join(folder, 'further.jsonl') };
  await split(all, { ...files, at: reports });
  const archive = path.join(folder, 'bench.onrecord');
  const store = await openStore(archive, { create: true });
  await importReadings(store, files.first);
  await store.close();
  return { archive, further: files.further };
}

async function split(
  all: string,
  { first, further, at }: { readonly first: string; readonly further: string; readonly at: number },
): Promise<void> {
  const outs = [createWriteStream(first), createWriteStream(further)] as const;
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(all) })) {
    const out = line++ < at ? outs[0] : outs[1];
    if (!out.write(`${text}\n`)) await once(out, 'drain');
  }
  for (const out of outs) {
    out.end();
    await once(out, 'finish');
  }
}
