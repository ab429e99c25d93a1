import { userInfo } from 'node:os';
import { STATEMENT_MODES, type StatementMode } from '@onrecord/model';
import { Misuse, MORE } from './misuse.ts';
import { isSet, type OptionValues, textOf, textsOf } from './options.ts';
import type { Filters, OnArchive } from './requests.ts';
import { confidenceIn, dayIn, numberIn } from './values.ts';

/** What stands after the command. */
export interface Given {
  readonly rest: readonly string[];
  readonly values: OptionValues;
}

/** Where the archive is unless told otherwise: in the folder one works in. */
export const DEFAULT_ARCHIVE = '.onrecord';

const MAX_KEY = 2_000_000_000;

export function onArchive(values: OptionValues): OnArchive {
  return { archive: textOf(values, 'archive') ?? DEFAULT_ARCHIVE, quiet: isSet(values, 'quiet') };
}

/** All filters as given. @throws Misuse */
export function filtersIn(values: OptionValues): Filters {
  const dates = textOf(values, 'dates') ?? 'subject';
  if (dates !== 'subject' && dates !== 'report') {
    throw new Misuse(`--dates "${dates}" is neither "subject" (the day it is about) nor "report" (of publication).`);
  }
  const since = dayIn(values, 'since', 'first');
  const until = dayIn(values, 'until', 'last');
  if (since !== undefined && until !== undefined && since > until) {
    throw new Misuse(`--since ${since} is after --until ${until}. Change them round.`);
  }
  const key = { least: 1, most: MAX_KEY };
  return {
    since,
    until,
    dates,
    actors: textsOf(values, 'actor'),
    places: textsOf(values, 'place'),
    roles: {
      speaker: textsOf(values, 'speaker'),
      addressee: textsOf(values, 'addressee'),
      about: textsOf(values, 'about'),
    },
    modes: modesIn(values),
    outlets: textsOf(values, 'outlet'),
    types: textsOf(values, 'type'),
    story: numberIn(values, 'story', key),
    happening: numberIn(values, 'happening', key),
    report: reportIn(values),
    minConfidence: confidenceIn(values),
    search: searchIn(values),
    withdrawn: isSet(values, 'withdrawn'),
  };
}

/** A report's number, with or without the letter that addresses have. @throws Misuse */
export function reportIn(values: OptionValues): number | undefined {
  const report = textOf(values, 'report')?.replace(/^r/, '');
  return numberIn(report === undefined ? {} : { report }, 'report', { least: 1, most: MAX_KEY });
}

/** @throws Misuse for what no statement has */
function modesIn(values: OptionValues): readonly StatementMode[] | undefined {
  return textsOf(values, 'mode')?.map((word) => {
    const mode = STATEMENT_MODES.find((one) => one === word.trim().toLowerCase());
    if (mode !== undefined) return mode;
    throw new Misuse(`--mode "${word}" is no mode of statements. There are ${STATEMENT_MODES.join(', ')}.`);
  });
}

function searchIn(values: OptionValues): string | undefined {
  const search = textOf(values, 'search');
  if (search !== undefined && !/[\p{L}\p{N}]/u.test(search)) {
    throw new Misuse(`--search "${search}" holds no word: signs and emoji are not searched. Give letters or digits.`);
  }
  return search;
}

/** Who does it: the log of the archive says so. */
export function byIn(values: OptionValues): string {
  const by = textOf(values, 'by');
  if (by !== undefined) return by;
  try {
    return userInfo().username;
  } catch {
    return 'somebody';
  }
}

/** The one thing that a command works on. @throws Misuse */
export function one(rest: readonly string[], message: string): string {
  const [first, ...more] = rest;
  if (first === undefined) throw new Misuse(message);
  if (more.length > 0) throw new Misuse(`${message} Given: ${quoted(rest)}. ${QUOTES}`);
  return first;
}

/** The two things that a command works on. @throws Misuse */
export function two(rest: readonly string[], message: string): readonly [string, string] {
  const [first, second, ...more] = rest;
  if (first === undefined || second === undefined) throw new Misuse(message);
  if (more.length > 0) throw new Misuse(`${message} Given: ${quoted(rest)}. ${QUOTES}`);
  return [first, second];
}

const QUOTES = 'Put a name of several words in quotation marks.';

function quoted(rest: readonly string[]): string {
  return rest.map((word) => `"${word}"`).join(' ');
}

export function some(rest: readonly string[], message: string): readonly [string, ...string[]] {
  const [first, ...more] = rest;
  if (first === undefined) throw new Misuse(`${message} ${MORE}`);
  return [first, ...more];
}

/** For a command that takes options only. @throws Misuse */
export function none(rest: readonly string[], command: string): void {
  const [first] = rest;
  if (first === undefined) return;
  throw new Misuse(`${command} takes no "${first}", only options. More: onrecord help ${command}`);
}
