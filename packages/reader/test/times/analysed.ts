import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AnalysedText, loadAnalyser } from '@onrecord/language';

const analyser = loadAnalyser(readFileSync(createRequire(import.meta.url).resolve('@onrecord/language/model')));

/** The document as the shipped model analyses it. */
export function analysed(text: string): AnalysedText {
  return analyser.analyse(text);
}
