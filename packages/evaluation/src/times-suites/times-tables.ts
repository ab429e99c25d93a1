import { mark, percent, type Table } from '../table.ts';
import type { SuiteScore, TimesSheet } from './measure-times.ts';
import type { TimeCounts } from './score-times.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '' : percent(part / whole));

/** All tables of the sheet of times and numbers. */
export function timesTables({ times, numbers }: TimesSheet): readonly Table[] {
  return [
    timesTable('Times: what news could print', 'news', times),
    timesTable('Times: whole corpora', 'all', times),
    numbersTable(numbers),
    leftOutTable({ ...times, ...numbers }),
  ];
}

function timesTable(title: string, part: 'news' | 'all', suites: TimesSheet['times']): Table {
  const row = ([name, { data, [part]: counts }]: [string, SuiteScore<TimeCounts>]): readonly string[] => [
    `${name} (${mark(data)})`,
    ...[counts.cases, counts.times].map(String),
    share(counts.found, counts.times),
    share(counts.exact, counts.times),
    share(counts.right, counts.asked),
    `${counts.falseFinds} of ${counts.negatives}`,
  ];
  return {
    title,
    about:
      'Test corpora of other projects, made for assistants and search, not for news. Found: the words share a time of ours; exact: the same words, but for a preposition; right: the value, of those whose value is asked; false: cases in which nothing may be found. How their values become ours stands with each reader.',
    head: ['corpus', 'cases', 'times', 'found %', 'exact %', 'value right %', 'false finds'],
    rows: Object.entries(suites).map(row),
  };
}

function numbersTable(suites: TimesSheet['numbers']): Table {
  return {
    title: 'Numbers',
    about: 'Of the numbers that are wanted: a quantity of ours shares the words; its value or bounds are the same.',
    head: ['corpus', 'news: numbers', 'found %', 'right %', 'all: numbers', 'found %', 'right %'],
    rows: Object.entries(suites).map(([name, { data, news, all }]) => [
      `${name} (${mark(data)})`,
      ...[news, all].flatMap(({ numbers, found, right }) => [
        String(numbers),
        share(found, numbers),
        share(right, numbers),
      ]),
    ]),
  };
}

function leftOutTable(suites: Readonly<Record<string, SuiteScore<unknown>>>): Table {
  return {
    title: 'Left out of the news part',
    about: 'Cases by the first reason that holds: by what is written, never by whether it is read.',
    head: ['corpus: reason', 'cases'],
    rows: Object.entries(suites).flatMap(([name, { leftOut }]) =>
      Object.entries(leftOut)
        .sort(([, a], [, b]) => b - a)
        .map(([reason, count]) => [`${name}: ${reason}`, String(count)]),
    ),
  };
}
