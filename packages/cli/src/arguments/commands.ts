import { type OptionName } from './options.ts';
import { LISTS } from './requests.ts';
import { ROW_FILTERS } from './row-filters.ts';

/** A command as people type it. */
export interface CommandKind {
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  readonly options: readonly OptionName[];
}

const COMMON = ['quiet', 'help', 'version'] as const satisfies readonly OptionName[];
const ARCHIVE = ['archive', ...COMMON] as const satisfies readonly OptionName[];
const PAGE = ['limit', 'after', ...ARCHIVE] as const satisfies readonly OptionName[];
const LIST = [...ROW_FILTERS, 'json', 'csv', ...PAGE] as const satisfies readonly OptionName[];

const LIST_SUMMARIES: Readonly<Record<(typeof LISTS)[number], string>> = {
  timeline: 'what happened, day by day',
  statements: 'who said what, in whose words',
  events: 'what is told of whom, and by how many independent texts',
  figures: 'how each count changed, and by whose account',
  positions: 'where each party stands, and since when',
  outlook: 'what was threatened, promised or due, and what became of it',
  differences: 'where reports disagree',
  actors: 'people, bodies and groups as joined across reports',
  reports: 'the reports, copies of one text together',
  outlets: 'who published them: kind, country and domains of each outlet',
};

/** Options of the lists that are not lists of records: only what they heed. */
const LIST_OPTIONS: Readonly<Partial<Record<(typeof LISTS)[number], readonly OptionName[]>>> = {
  statements: ['speaker', 'addressee', 'about', 'mode', 'outlet', ...LIST],
  outlook: ['as-of', ...LIST],
  differences: ['since', 'until', 'actor', 'place', 'json', ...PAGE],
  actors: ['joins', 'log', 'places', 'actor', 'type', 'search', 'json', 'csv', ...PAGE],
  outlets: ['type', 'search', 'json', 'csv', ...PAGE],
  reports: [
    'since',
    'until',
    'actor',
    'outlet',
    'story',
    'happening',
    'report',
    'search',
    'withdrawn',
    'json',
    'csv',
    ...PAGE,
  ],
};

const LIST_COMMANDS = Object.fromEntries(
  LISTS.map((list): [string, CommandKind] => [
    list,
    {
      usage: `onrecord ${list} [filters]`,
      summary: LIST_SUMMARIES[list],
      options: LIST_OPTIONS[list] ?? LIST,
    },
  ]),
) as Readonly<Record<(typeof LISTS)[number], CommandKind>>;

/** All commands, in the order of the help. */
export const COMMANDS = {
  read: {
    usage: 'onrecord read FILE...',
    summary: 'prints the record of reports, without an archive',
    options: ['json', 'html', 'published', 'min-confidence', 'explain', ...COMMON],
  },
  add: {
    usage: 'onrecord add PATH|URL...',
    summary: 'reads files of any format, folders, globs and pages of the web into an archive',
    options: [
      'published',
      'columns',
      'follow',
      'contact',
      'allow-private',
      'workers',
      'failures',
      'actors',
      'outlets',
      ...ARCHIVE,
    ],
  },
  watch: {
    usage: 'onrecord watch FEED|LIST...',
    summary: 'follows feeds (RSS, Atom, JSON Feed; OPML lists of them) into an archive until it is stopped',
    options: ['every', 'once', 'contact', 'allow-private', 'workers', 'actors', 'outlets', ...ARCHIVE],
  },
  feeds: {
    usage: 'onrecord feeds',
    summary: 'the feeds that are followed: how they go, what waits, what was given up',
    options: ['given-up', 'json', 'csv', ...ARCHIVE],
  },
  unfollow: {
    usage: 'onrecord unfollow FEED',
    summary: 'follows a feed no longer; what came of it stays',
    options: [...ARCHIVE],
  },
  ...LIST_COMMANDS,
  serve: {
    usage: 'onrecord serve',
    summary: 'serves an archive to the browser of this machine: the page, and the API for programs',
    options: [
      'port',
      'host',
      'tokens',
      'read-only',
      'access-log',
      'page',
      'contact',
      'allow-private',
      'workers',
      'actors',
      'outlets',
      ...ARCHIVE,
    ],
  },
  token: {
    usage: 'onrecord token --name WHO --role ROLE --tokens FILE',
    summary: 'makes a token for those who ask "onrecord serve" from other machines; it is printed once',
    options: ['name', 'role', 'tokens', ...COMMON],
  },
  mcp: {
    usage: 'onrecord mcp',
    summary: 'answers questions of assistants about an archive (Model Context Protocol, standard input and output)',
    options: [...ARCHIVE],
  },
  brief: {
    usage: 'onrecord brief --since DAY',
    summary: 'what is new, in sentences with footnotes',
    options: ['since', 'until', 'min-confidence', 'actor', 'place', 'html', 'md', 'docx', ...ARCHIVE],
  },
  show: {
    usage: 'onrecord show ADDRESS',
    summary: 'one row, report, actor or place with its words, by the address that lists print',
    options: ['json', ...ARCHIVE],
  },
  export: {
    usage: 'onrecord export FORMAT [filters]',
    summary: 'jsonl, csv, parquet, geojson, webannotation, timelinejs, plover or gold',
    options: [...ROW_FILTERS, 'out', 'table', 'bom', 'hxl', 'title', ...ARCHIVE],
  },
  import: {
    usage: 'onrecord import FILE...',
    summary: 'brings what "export jsonl" wrote into an archive',
    options: ['workers', ...ARCHIVE],
  },
  merge: {
    usage: 'onrecord merge ACTOR INTO',
    summary: 'two actors (with --places: places) are one',
    options: ['places', 'by', ...ARCHIVE],
  },
  split: {
    usage: 'onrecord split ACTOR --name NAME',
    summary: 'takes names, or reports (--report N), out of an actor into a new one',
    options: ['name', 'report', 'places', 'by', ...ARCHIVE],
  },
  pin: {
    usage: 'onrecord pin ACTOR --name NAME',
    summary: 'this name is always this actor',
    options: ['name', 'places', 'by', ...ARCHIVE],
  },
  'keep-apart': {
    usage: 'onrecord keep-apart ACTOR OTHER',
    summary: 'these two are never joined',
    options: ['places', 'by', ...ARCHIVE],
  },
  rename: {
    usage: 'onrecord rename ACTOR --name NAME',
    summary: 'shows an actor under another name',
    options: ['name', 'places', 'by', ...ARCHIVE],
  },
  outlet: {
    usage: 'onrecord outlet NAME --kind KIND',
    summary: 'says of an outlet who runs it, of which country it is, at which domains and under which names',
    options: ['kind', 'country', 'host', 'name', 'rename', 'by', ...ARCHIVE],
  },
  undo: {
    usage: 'onrecord undo N',
    summary: 'undoes an operation; "onrecord actors --log" lists them',
    options: [...ARCHIVE],
  },
  review: {
    usage: 'onrecord review ADDRESS confirm|reject|reset',
    summary: 'says of a row that it is right or wrong; kept when the report is read anew',
    options: ['by', ...ARCHIVE],
  },
  check: {
    usage: 'onrecord check',
    summary: 'checks the archive file and every stored word',
    options: [...ARCHIVE],
  },
  help: { usage: 'onrecord help [COMMAND]', summary: 'prints help', options: [...COMMON] },
} as const satisfies Readonly<Record<string, CommandKind>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
