import { DATE_FORM, isPublishedDate } from '../published-date.ts';
import { columnsIn } from './columns.ts';
import { type CommandName, isCommandName } from './commands.ts';
import { today } from './day-of.ts';
import { exportRequest } from './export-request.ts';
import { byIn, type Given, none, onArchive, one, some } from './given.ts';
import { listRequest } from './list-request.ts';
import { Misuse, MORE } from './misuse.ts';
import { namedOf, pairOf } from './operate-request.ts';
import { isSet, type OptionValues, textOf, textsOf } from './options.ts';
import { outletRequest } from './outlet-request.ts';
import { readRequest } from './read-request.ts';
import { LISTS, type ListName, type Request } from './requests.ts';
import { SERVE_MAKERS } from './serve-requests.ts';
import { unknownTopic } from './unknown-command.ts';
import { confidenceIn, dayIn, numberIn } from './values.ts';
import { WATCH_MAKERS } from './watch-requests.ts';

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
    columns: columnsIn(values),
    follow: isSet(values, 'follow'),
    allowPrivate: isSet(values, 'allow-private'),
    contact: textOf(values, 'contact'),
    actorLists: textsOf(values, 'actors') ?? [],
    outletLists: textsOf(values, 'outlets') ?? [],
  }),
  ...WATCH_MAKERS,
  ...SERVE_MAKERS,
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
  export: exportRequest,
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
  outlet: outletRequest,
  undo: ({ rest, values }) => {
    const words = one(rest, 'undo needs one number of an operation; "onrecord actors --log" lists them.');
    if (!/^\d{1,9}$/.test(words)) throw new Misuse(`"${words}" is no number of an operation. ${MORE}`);
    return { command: 'undo', ...onArchive(values), operation: Number(words) };
  },
  review: ({ rest, values }) => {
    const [address, word, ...more] = rest;
    const states = { confirm: 'confirmed', reject: 'rejected', reset: 'unreviewed' } as const;
    if (address === undefined || word === undefined || more.length > 0 || !Object.hasOwn(states, word)) {
      throw new Misuse(
        `review needs an address and confirm, reject or reset: onrecord review r12:ev-1f2e... reject. ${MORE}`,
      );
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
  help: ({ rest: [topic] }) => {
    if (topic !== undefined && !isCommandName(topic)) throw new Misuse(unknownTopic(topic));
    return { command: 'help', topic };
  },
};

/** What a command with its arguments asks for. @throws Misuse */
export function requestOf(command: CommandName, given: Given): Request {
  return isList(command) ? listRequest(command, given) : MAKERS[command](given);
}

function isList(command: CommandName): command is ListName {
  return (LISTS as readonly string[]).includes(command);
}

function publishedIn(values: OptionValues): string | undefined {
  const published = textOf(values, 'published');
  if (published !== undefined && !isPublishedDate(published)) {
    throw new Misuse(`--published "${published}" is not a date of the calendar. Write ${DATE_FORM}.`);
  }
  return published;
}
