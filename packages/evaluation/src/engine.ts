import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadAnalyser, type Analyser } from '@onrecord/language';
import type { Reading } from '@onrecord/model';
import { loadPlaceIndex, read, type ReportInput } from '@onrecord/reader';

/** What is measured: the reader with the language model that the repository holds and the gazetteer that `npm ci` builds. */
export interface Engine {
  readonly analyser: Analyser;
  readonly version: string;
  read(report: ReportInput): Reading;
}

/** @throws RangeError when a file is not of this version, Error when the gazetteer is not built (`npm run places`) */
export function loadEngine(): Engine {
  const { resolve } = createRequire(import.meta.url);
  const analyser = loadAnalyser(readFileSync(resolve('@onrecord/language/model')));
  const places = loadPlaceIndex(readFileSync(resolve('@onrecord/reader/places')));
  return {
    analyser,
    version: read({ text: '' }, analyser).reading.engine.version,
    read: (report) => read(report, analyser, places).reading,
  };
}
