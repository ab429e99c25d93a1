import type { Time } from '@onrecord/model';
import { dataHash } from '../files.ts';
import type { DataMark } from '../sheet.ts';
import { newsPart } from './news-part.ts';
import {
  addNumberCounts,
  NUMBERS_LEFT_OUT,
  scoreNumberCase,
  type NumberCase,
  type NumberCounts,
  type ReadNumber,
} from './numbers.ts';
import { addTimeCounts, scoreTimeCase, type TimeCounts, type TimeMiss } from './score-times.ts';
import { loadSuite, NUMBER_SUITES, TIME_SUITES } from './suites.ts';
import type { TimeCase } from './time-case.ts';

/** Reads the times of a phrase that is published on the reference day. */
export type ReadTimes = (text: string, reference: string | undefined) => readonly Time[];
/** Reads the quantities of a phrase. */
export type ReadNumbers = (text: string) => readonly ReadNumber[];

/** One corpus: all of it, and the part that news could print. */
export interface SuiteScore<Counts> {
  readonly data: DataMark;
  readonly all: Counts;
  readonly news: Counts;
  /** Cases that are not in the news part, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Figures only: no words of the corpora. */
export interface TimesSheet {
  readonly schema: 'onrecord/times-scores@1';
  readonly version: string;
  readonly model: string;
  readonly commit: string;
  readonly times: Readonly<Record<string, SuiteScore<TimeCounts>>>;
  readonly numbers: Readonly<Record<string, SuiteScore<NumberCounts>>>;
}

export interface Measured<Counts> {
  readonly scores: Readonly<Record<string, SuiteScore<Counts>>>;
  /** Suites whose files are not there. */
  readonly absent: readonly string[];
  /** Misses of the news part by suite: for the screen only. */
  readonly misses: Readonly<Record<string, readonly TimeMiss[]>>;
}

export function measureTimes(folder: string, read: ReadTimes): Measured<TimeCounts> {
  const score = (cases: readonly TimeCase[]) => cases.map((row) => scoreTimeCase(row, read(row.text, row.reference)));
  const scores = new Map<string, SuiteScore<TimeCounts>>();
  const misses = new Map<string, readonly TimeMiss[]>();
  const absent: string[] = [];
  for (const suite of TIME_SUITES) {
    const loaded = loadSuite(suite, folder);
    if (loaded === undefined) {
      absent.push(suite.name);
      continue;
    }
    const { cases, leftOut } = newsPart(loaded.cases);
    const news = score(cases);
    scores.set(suite.name, {
      data: { files: loaded.paths.length, sha256: dataHash(loaded.paths) },
      all: addTimeCounts(score(loaded.cases).map(({ counts }) => counts)),
      news: addTimeCounts(news.map(({ counts }) => counts)),
      leftOut,
    });
    misses.set(
      suite.name,
      news.flatMap((row) => row.misses),
    );
  }
  return { scores: Object.fromEntries(scores), absent, misses: Object.fromEntries(misses) };
}

export function measureNumbers(folder: string, read: ReadNumbers): Measured<NumberCounts> {
  const scores = new Map<string, SuiteScore<NumberCounts>>();
  const misses = new Map<string, readonly TimeMiss[]>();
  const absent: string[] = [];
  for (const suite of NUMBER_SUITES) {
    const loaded = loadSuite(suite, folder);
    if (loaded === undefined) {
      absent.push(suite.name);
      continue;
    }
    const scored = loaded.cases.map((row) => ({
      row,
      counts: scoreNumberCase(row, read(row.text)),
      reason: reasonOf(row),
    }));
    const news = scored.filter(({ reason }) => reason === undefined);
    const leftOut = new Map<string, number>();
    for (const { reason } of scored) if (reason !== undefined) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    scores.set(suite.name, {
      data: { files: loaded.paths.length, sha256: dataHash(loaded.paths) },
      all: addNumberCounts(scored.map(({ counts }) => counts)),
      news: addNumberCounts(news.map(({ counts }) => counts)),
      leftOut: Object.fromEntries(leftOut),
    });
    const wrong = news.filter(({ counts }) => counts.right < counts.numbers);
    misses.set(
      suite.name,
      wrong.map(({ row }) => ({
        class: 'wrong',
        words: `${row.text} -> ${JSON.stringify(read(row.text))} = ${JSON.stringify(row.numbers)}`,
      })),
    );
  }
  return { scores: Object.fromEntries(scores), absent, misses: Object.fromEntries(misses) };
}

function reasonOf(row: NumberCase): string | undefined {
  const words = row.numbers.map(({ start, end }) => row.text.slice(start, end)).join(' | ');
  return NUMBERS_LEFT_OUT.find(({ test }) => test(words, row))?.reason;
}
