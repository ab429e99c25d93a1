import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type ArrivedReport, prepareReport } from '@onrecord/archive';
import type { TextItem } from '@onrecord/intake';
import { loadAnalyser } from '@onrecord/language';
import { loadPlaceIndex, read } from '@onrecord/reader';

/** Reads what was found with the real engine, ready for the archive. */
export type ReadItem = (item: Pick<TextItem, 'text' | 'given'>) => ArrivedReport;

export async function readingEngine(): Promise<ReadItem> {
  const analyser = loadAnalyser(await readFile(fileURLToPath(import.meta.resolve('@onrecord/language/model'))));
  // Not built everywhere: reports are read without it too.
  const bytes = await readFile(fileURLToPath(import.meta.resolve('@onrecord/reader/places'))).catch(() => undefined);
  const places = bytes && loadPlaceIndex(bytes);
  return ({ text, given }) => {
    const { publishedAt, file, outlet, url, title } = given;
    const input = { text, ...(publishedAt !== undefined && { publishedAt }), ...(file !== undefined && { file }) };
    const { reading } = read(input, analyser, places);
    const source = {
      ...reading.report.source,
      ...(outlet !== undefined && { name: outlet }),
      ...(url !== undefined && { url }),
    };
    const prepared = prepareReport({ ...reading, report: { ...reading.report, source } });
    return title === undefined || prepared.report.title !== undefined
      ? prepared
      : { ...prepared, report: { ...prepared.report, title } };
  };
}
