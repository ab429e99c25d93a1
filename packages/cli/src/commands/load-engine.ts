import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Explained, ReportInput } from '@onrecord/reader';

/** Reads reports with the language model loaded. */
export type Engine = (report: ReportInput) => Explained;

/** The model cannot be had: `message` says what to do. */
export class EngineMissing extends Error {}

const WAY_OUT = 'Install onrecord again; in the repository: npm run train, npm run places';

/**
 * Loads the reader and the model file: about half of the time that one short report takes, and so only done when there
 * is a text to read.
 * @throws EngineMissing when the model file is not there or not of this version
 */
export async function loadEngine(): Promise<Engine> {
  const [{ loadAnalyser }, { loadPlaceIndex, read }, bytes, placeBytes] = await Promise.all([
    import('@onrecord/language'),
    import('@onrecord/reader'),
    modelBytes(),
    placeIndexBytes(),
  ]);
  try {
    const analyser = loadAnalyser(bytes);
    const places = placeBytes && loadPlaceIndex(placeBytes);
    return (report) => read(report, analyser, places);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new EngineMissing(
      `the language model or the gazetteer does not fit this version (${cause.message}). ${WAY_OUT}`,
      { cause },
    );
  }
}

async function modelBytes(): Promise<Uint8Array> {
  try {
    return await readFile(fileURLToPath(import.meta.resolve('@onrecord/language/model')));
  } catch (cause) {
    throw new EngineMissing(`the language model is not there. ${WAY_OUT}`, { cause });
  }
}

/** Undefined where the gazetteer was not built: reports are read all the same, with a note in the reading. */
async function placeIndexBytes(): Promise<Uint8Array | undefined> {
  try {
    return await readFile(fileURLToPath(import.meta.resolve('@onrecord/reader/places')));
  } catch {
    return undefined;
  }
}
