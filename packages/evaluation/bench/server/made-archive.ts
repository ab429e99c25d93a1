import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { constants, copyFileSync, createReadStream, createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { openStore } from '@onrecord/archive';
import type { Reading } from '@onrecord/model';
import { importReadings } from '../archive/import-readings.ts';

/** An archive of varied readings, and the readings of further reports. */
export interface MadeArchive {
  readonly archive: string;
  readonly further: string;
}

/** What a folder with an archive made before holds. */
const NAMES = { archive: 'bench.onrecord', further: 'further.jsonl' };

/** Whether a folder holds both. */
export function isMade(folder: string): boolean {
  return Object.values(NAMES).every((name) => existsSync(path.join(folder, name)));
}

/** Makes both in a folder, which is made too where it is not there. */
export async function madeArchive(
  folder: string,
  { reports, further }: { readonly reports: number; readonly further: number },
): Promise<MadeArchive> {
  mkdirSync(folder, { recursive: true });
  const all = path.join(folder, 'all.jsonl');
  const script = path.join(import.meta.dirname, '../archive/write-varied.ts');
  const wanted = String(reports + further);
  const { status, stderr } = spawnSync(process.execPath, [...process.execArgv, script, all, wanted], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the readings were not written: ${stderr}`);
  const files = { first: path.join(folder, 'first.jsonl'), further: path.join(folder, NAMES.further) };
  await split(all, { ...files, at: reports });
  const archive = path.join(folder, NAMES.archive);
  const store = await openStore(archive, { create: true });
  await importReadings(store, files.first);
  await store.close();
  for (const file of [all, files.first]) rmSync(file);
  return { archive, further: files.further };
}

/** The archive of a folder copied into another, so that the first can be used again. */
export async function copiedArchive(from: string, folder: string): Promise<MadeArchive> {
  const archive = path.join(folder, NAMES.archive);
  const source = path.join(from, NAMES.archive);
  // Whatever another program left beside the file is merged by opening it.
  await (await openStore(source)).close();
  copyFileSync(source, archive, constants.COPYFILE_FICLONE);
  return { archive, further: path.join(from, NAMES.further) };
}

/** Texts of readings with what was known of them from outside, to be read anew: at most so many. */
export async function textsOf(readings: string, file: string, most: number): Promise<number> {
  const out = createWriteStream(file);
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(readings) })) {
    if (count === most) break;
    const { text, source, publishedAt } = (JSON.parse(line) as Reading).report;
    const published = publishedAt.status === 'absent' ? undefined : publishedAt.value;
    if (!out.write(`${JSON.stringify({ text, outlet: source.name, url: source.url, published })}\n`))
      await once(out, 'drain');
    count += 1;
  }
  out.end();
  await once(out, 'finish');
  return count;
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
