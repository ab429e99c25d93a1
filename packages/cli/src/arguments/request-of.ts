import { userInfo } from 'node:os';
import type { OperationVerb } from '@onrecord/archive';
import { DATE_FORM, isPublishedDate } from '../published-date.ts';
import type { CommandName } from './commands.ts';
import { today } from './day-of.ts';
import { Misuse, MORE } from './misuse.ts';
import { isSet, type OptionValues, textOf, textsOf } from './options.ts';
import { readRequest } from './read-request.ts';
import { type Filters, LISTS, type ListName, type OnArchive, type OperateRequest, type Request } from './requests.ts';
import { confidenceIn, dayIn, numberIn } from './values.ts';

/** What stands after the command. */
export interface Given {
  readonly rest: readonly string[];
  readonly values: OptionValues;
}

/** Where the archive is unless told otherwise: in the folder one works in. */
export const DEFAULT_ARCHIVE = '.onrecord';

const MAX_KEY = 2_000_000_000;

type Makers = Readonly<Record<Exclude<CommandName, ListName>, (given: Given) => Request>>;

const MAKERS: Makers = {
  read: readRequest,
  add: ({ rest, values }) => ({
    command: 'add',
    ...onArchive(values),
    paths: some(rest, 'nothing to add. Give files, folders or globs, or "-" for standard input.'),
    published: publishedIn(values),
    workers: numberIn(values, 'workers', { least: 1, most: 64 }),
    failures: textOf(values, 'failures'),
    actorLists: textsOf(values, 'actors') ?? [],
  }),
  brief: ({ rest, values }) => {
    none(rest, 'brief');
    const since = dayIn(values, 'since', 'first');
    if (since === undefined) throw new Misuse(`brief needs a first day: onrecord brief --since yesterday. ${MORE}`);
    const outputs = (['html', 'md', 'docx'] as const).filter((name) => textOf(values, name) === '-');
    if (outputs.length > 1) throw new Misuse(`--${outputs.join(' - and --')} - would both print. Give one a file.`);
    return {
      command: 'brief',
      ...onArchive(values),
      since,
      until: dayIn(values, 'until', 'last') ?? today(),
      minConfidence: confidenceIn(values),
      actors: textsOf(values, 'actor'),
      places: textsOf(values, 'place'),
      html: textOf(values, 'html'),
      md: textOf(values, 'md'),
      docx: textOf(values, 'docx'),
    };
  },
  show: ({ rest, values }) => ({
    command: 'show',
    ...onArchive(values),
    address: one(rest, 'show needs one address, as lists print it: onrecord show r12:ev-1f2e...'),
    json: isSet(values, 'json'),
  }),
  export: ({ rest, values }) => {
    const format = one(rest, `export needs one format, for example: onrecord export csv. ${MORE}`);
    return {
      command: 'export',
      ...onArchive(values),
      format,
      filters: filtersIn(values),
      out: textOf(values, 'out'),
      table: textOf(values, 'table'),
      bom: isSet(values, 'bom'),
      hxl: isSet(values, 'hxl'),
      title: textOf(values, 'title'),
    };
  },
  import: ({ rest, values }) => ({
    command: 'import',
    ...onArchive(values),
    files: some(rest, 'nothing to import. Give files that "onrecord export jsonl" wrote, or "-".'),
    workers: numberIn(values, 'workers', { least: 1, most: 64 }),
  }),
  merge: (given) => pairOf('merge', given),
  'keep-apart': (given) => pairOf('keep-apart', given),
  split: (given) => namedOf('split', given),
  pin: (given) => namedOf('pin', given),
  rename: (given) => namedOf('rename', given),
  undo: ({ rest, values }) => {
    const words = one(rest, 'undo needs one number of an operation; "onrecord actors --log" lists them.');
    if (!/^\d{1,9}$/.test(words)) throw new Misuse(`"${words}" is no number of an operation. ${MORE}`);
    return { command: 'undo', ...onArchive(values), operation: Number(words) };
  },
  review: ({ rest, values }) => {
    const [address, word, ...more] = rest;
    const states = { confirm: 'confirmed', reject: 'rejected', reset: 'unreviewed' } as const;
    if (address === undefined || word === undefined || more.length > 0 || !Object.hasOwn(states, word)) {
      throw new Misuse(`review needs an address and confirm, reject or reset. ${MORE}`);
    }
    return {
      command: 'review',
      ...onArchive(values),
      address,
      state: states[word as keyof typeof states],
      by: byIn(values),
    };
  },
  check: ({ rest, values }) => {
    none(rest, 'check');
    return { command: 'check', ...onArchive(values) };
  },
  help: ({ rest }) => ({ command: 'help', topic: rest[0] }),
};

/** What a command with its arguments asks for. @throws Misuse */
export function requestOf(command: CommandName, given: Given): Request {
  return isList(command) ? listRequest(command, given) : MAKERS[command](given);
}

function isList(command: CommandName): command is ListName {
  return (LISTS as readonly string[]).includes(command);
}

function listRequest(list: ListName, { rest, values }: Given): Request {
  none(rest, list);
  if (isSet(values, 'json') && isSet(values, 'csv')) throw new Misuse('--json and --csv would both print. Give one.');
  return {
    command: 'list',
    list,
    ...onArchive(values),
    filters: filtersIn(values),
    format: isSet(values, 'json') ? 'json' : isSet(values, 'csv') ? 'csv' : 'text',
    limit: numberIn(values, 'limit', { least: 1, most: 1000 }),
    after: textOf(values, 'after'),
    asOf: dayIn(values, 'as-of', 'last') ?? today(),
    joins: isSet(values, 'joins'),
    log: isSet(values, 'log'),
    ofPlaces: isSet(values, 'places'),
  };
}

function onArchive(values: OptionValues): OnArchive {
  return { archive: textOf(values, 'archive') ?? DEFAULT_ARCHIVE, quiet: isSet(values, 'quiet') };
}

function filtersIn(values: OptionValues): Filters {
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
    types: textsOf(values, 'type'),
    story: numberIn(values, 'story', key),
    happening: numberIn(values, 'happening', key),
    report: numberIn(values, 'report', key),
    minConfidence: confidenceIn(values),
    search: textOf(values, 'search'),
    withdrawn: isSet(values, 'withdrawn'),
  };
}

function publishedIn(values: OptionValues): string | undefined {
  const published = textOf(values, 'published');
  if (published !== undefined && !isPublishedDate(published)) {
    throw new Misuse(`--published "${published}" is not a date of the calendar. Write ${DATE_FORM}.`);
  }
  return published;
}

function pairOf(verb: OperationVerb, { rest, values }: Given): OperateRequest {
  const [first, second, ...more] = rest;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new Misuse(`${verb} needs two: names, or keys such as a12. ${MORE}`);
  }
  return { ...operate(verb, values), first, second, names: [] };
}

function namedOf(verb: OperationVerb, { rest, values }: Given): OperateRequest {
  const first = one(rest, `${verb} needs one: a name, or a key such as a12. ${MORE}`);
  const names = textsOf(values, 'name') ?? [];
  const report = numberIn(values, 'report', { least: 1, most: MAX_KEY });
  if (names.length === 0 && report === undefined) throw new Misuse(`${verb} needs a name: --name NAME. ${MORE}`);
  return { ...operate(verb, values), first, second: report === undefined ? undefined : String(report), names };
}

function operate(verb: OperationVerb, values: OptionValues): Omit<OperateRequest, 'first' | 'second' | 'names'> {
  return {
    command: 'operate',
    ...onArchive(values),
    verb,
    of: isSet(values, 'places') ? 'place' : 'actor',
    by: byIn(values),
  };
}

/** Who does it: the log of the archive says so. */
function byIn(values: OptionValues): string {
  const by = textOf(values, 'by');
  if (by !== undefined) return by;
  try {
    return userInfo().username;
  } catch {
    return 'somebody';
  }
}

function one(rest: readonly string[], message: string): string {
  const [first, ...more] = rest;
  if (first === undefined || more.length > 0) throw new Misuse(message);
  return first;
}

function some(rest: readonly string[], message: string): readonly [string, ...string[]] {
  const [first, ...more] = rest;
  if (first === undefined) throw new Misuse(`${message} ${MORE}`);
  return [first, ...more];
}

function none(rest: readonly string[], command: string): void {
  const [first] = rest;
  if (first !== undefined) throw new Misuse(`${command} takes no "${first}". ${MORE}`);
}
