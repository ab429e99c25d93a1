import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readChrono, readDuckling } from './jsonl-corpora.ts';
import { readDucklingNumerals, readNumberModel, type NumberCase } from './numbers.ts';
import { readRecognizers } from './recognizers.ts';
import type { TimeCase } from './time-case.ts';

/** A corpus of one peer: its files below the data folder. */
interface Suite<Case> {
  readonly name: string;
  readonly files: readonly string[];
  readonly read: (source: string, file: string) => readonly Case[];
}

const dateTime = (names: readonly string[]): readonly string[] =>
  names.map((name) => `recognizers/DateTime/${name}.json`);

export const TIME_SUITES: readonly Suite<TimeCase>[] = [
  { name: 'Recognizers-Text, model', files: dateTime(['DateTimeModel']), read: readRecognizers },
  {
    name: 'Recognizers-Text, parts',
    files: dateTime([
      'DateParser',
      'DatePeriodParser',
      'DateTimeParser',
      'DateTimePeriodParser',
      'DurationParser',
      'HolidayParser',
      'MergedParser',
      'SetParser',
    ]),
    // What a part does not find may be found by another one: nothing is refused here.
    read: (source, file) => readRecognizers(source, file).filter(({ times }) => times.length > 0),
  },
  { name: 'duckling', files: ['duckling_time_en.jsonl'], read: readDuckling },
  { name: 'chrono', files: ['chrono_en.jsonl'], read: readChrono },
];

export const NUMBER_SUITES: readonly Suite<NumberCase>[] = [
  { name: 'Recognizers-Text, numbers', files: ['recognizers/Number/NumberModel.json'], read: readNumberModel },
  { name: 'Recognizers-Text, ranges', files: ['recognizers/Number/NumberRangeModel.json'], read: readNumberModel },
  { name: 'Recognizers-Text, percentages', files: ['recognizers/Number/PercentModel.json'], read: readNumberModel },
  { name: 'Recognizers-Text, money', files: ['recognizers/NumberWithUnit/CurrencyModel.json'], read: readNumberModel },
  {
    name: 'Recognizers-Text, dimensions',
    files: ['recognizers/NumberWithUnit/DimensionModel.json'],
    read: readNumberModel,
  },
  { name: 'duckling, numerals', files: ['duckling_numeral_en.jsonl'], read: readDucklingNumerals },
];

/** The cases of a suite, and the paths that they came from; undefined when one of its files is not there. */
export function loadSuite<Case>(
  { files, read }: Suite<Case>,
  folder: string,
): { readonly cases: readonly Case[]; readonly paths: readonly string[] } | undefined {
  const paths = files.map((file) => path.join(folder, file));
  if (!paths.every((file) => existsSync(file))) return undefined;
  return { cases: paths.flatMap((file) => read(readFileSync(file, 'utf8'), path.basename(file))), paths };
}
