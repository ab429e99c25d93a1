import { type CommandKind, type CommandName, COMMANDS, isCommandName } from './arguments/commands.ts';
import { type OptionKind, type OptionName, OPTIONS } from './arguments/options.ts';

/** `onrecord help read`. At most 80 columns wide. */
const READ_HELP = `Reads news reports of a conflict and prints the sourced record of them: who said
what, with the words that show it. Works without a network. Nothing that a
report says is taken as true: every row names who says so.

Usage
  onrecord read FILE... [options]      "-" as FILE reads standard input
  onrecord --help | --version

Options
  --json            print the reading as JSON; of several files one reading a
                    line (JSON Lines)
  --html OUT        write an annotated page that needs no network: the text with
                    its highlights, the rows as cards beside it. OUT is a file;
                    for several reports a folder that gets one page each, named
                    after the report. An older page is overwritten. "-" prints
                    the page
  --published DATE  the day on which the reports were published: YYYY-MM-DD or
                    YYYY-MM-DDThh:mm. Goes before what the text says, and lets
                    "Sunday" become a date
  --min-confidence N
                    leave out rows whose confidence is below N (0 to 1); a note
                    says how many
  --explain         print which rule proposed each row, and what changed or
                    dropped it and why
  -q, --quiet       print errors only (with --json: the JSON and errors)
  -h, --help        print this
  -V, --version     print the version

Input
  Plain text (UTF-8, UTF-16 or Windows-1252), Markdown, web pages, PDF, Word
  documents, mails: one report a file, at most 2 MiB of text. The format is
  recognised by itself. Files of many reports go into an archive: onrecord add.

Output
  For people by default; colours on a terminal only (NO_COLOR and FORCE_COLOR
  are honoured). Words behind a bar are the report's own, with its own quotation
  marks. What was worked out is marked "inferred"; a source that the report does
  not name is "nobody named".

Exit codes
  0  all files were read
  1  a file could not be read, or a page not written; all the others were
  2  wrong use: nothing was read

Examples
  onrecord read report.txt
  onrecord read --json reports/*.txt > readings.jsonl
  onrecord read --published 2024-05-05 --html report.html report.txt
`;

const OPTION_WORDS: Readonly<Record<OptionName, string>> = {
  json: 'print JSON, with the exact words and positions behind every row',
  csv: 'print a table (RFC 4180), all rows that answer; safe to open in a spreadsheet',
  html: 'write a page that needs no network; "-" prints it',
  md: 'write Markdown; "-" prints it',
  docx: 'write a document with footnotes (Word, LibreOffice)',
  out: 'write to this file instead of standard output',
  published: 'day of publication, where a source does not say it',
  'min-confidence': 'leave out rows whose confidence is below N',
  explain: 'print which rule proposed each row, and what changed or dropped it',
  quiet: 'print errors only',
  help: 'print this',
  version: 'print the version',
  archive:
    'the archive: a file (.onrecord in this folder where it is not given), or postgres://user@host/database?schema=name',
  actors: 'an own list of known actors (CSV), on top of the list that comes with onrecord; may be given more than once',
  outlets: 'an own list of outlets (CSV), on top of the list that comes with onrecord; may be given more than once',
  workers: 'texts that are read at once; as many as the machine has cores where it is not given',
  failures: 'write all failures to this file, as JSON Lines',
  columns:
    'which columns of a table, or fields of JSON Lines, hold what: text, published, title, url, outlet, byline, language, id; the usual names are found without',
  'allow-private': 'fetch from addresses of this machine and of local networks too',
  contact: 'how those who run a site can reach you; sent with each request (an address or a page)',
  follow: 'fetch the pages that a list in a file (feed, sitemap, OPML) only names',
  every: 'ask each feed so often; where it is not given, by its own rhythm (5 minutes to 6 hours)',
  once: 'ask what is due, fetch what waits, and end (for cron); 1 where something failed',
  'given-up': 'entries whose page could not be had, with the reason',
  since: 'from this day on: YYYY-MM-DD, YYYY-MM, YYYY, today or yesterday',
  until: 'up to this day, inclusive',
  dates:
    '"subject": --since and --until mean the day that a row is about (else that of its report); "report": the day of publication',
  speaker: 'what this actor says, by name in any spelling or by key (a12); may be given more than once',
  addressee: 'what is said to this actor; may be given more than once',
  about: 'what is said about this actor; may be given more than once',
  mode: 'how it is given: direct (quoted), indirect or mixed; may be given more than once',
  actor: 'rows with this actor, by name in any spelling or by key (a12); may be given more than once',
  place: 'rows at this place, by name or key (p12); may be given more than once',
  outlet:
    'reports that this outlet published, or that credit it; by name, domain or key (o12); may be given more than once',
  type: 'act of a statement, type of an event, measure of a figure, stance of a position, type of a prospect, kind of an actor or outlet',
  story: 'reports with nearly the same text, by the number that "reports --json" prints',
  happening: 'reports of the same happening, by its number',
  report: 'rows of this report, by the number in its address (r12)',
  search: 'rows that hold these words; "words in quotation marks" together, a star for any ending',
  limit: 'rows on a page, 20 where it is not given',
  after: 'the next page, from where the one before ended',
  'as-of': 'what was known by the end of this day; today where it is not given',
  withdrawn: 'superseded versions of reports and rejected rows as well',
  joins: 'how each name was joined, with score and reason',
  log: 'what people merged, split, pinned, kept apart, renamed and said of outlets',
  places: 'places instead of actors',
  table:
    'csv and parquet: events (where it is not given), statements, figures, positions, outlook, actors, reports, outlets',
  bom: 'csv: begin with a byte order mark, for spreadsheets that need it',
  hxl: 'csv: a row of HXL hashtags under the header',
  title: 'timelinejs: title of the timeline',
  by: 'who says so, for the log; the name of the user where it is not given',
  name: 'a name; may be given more than once where several leave together, and of outlets',
  kind: 'who runs it: agency, newspaper, broadcaster, magazine, online, state-media, ngo, government, international-organisation or other',
  country: 'where it is at home: two letters (ISO 3166-1), as in AR',
  host: 'of an outlet: a domain of it, as in example.org; reports there come over to it. Of serve: where to listen, 127.0.0.1 where it is not given; further ones are names under which it is reached. May be given more than once',
  rename: 'shows it under this name',
  port: 'where to listen, 4700 where it is not given; 0 takes one that is free',
  page: 'a folder with files of the page to serve, in place of those that come with onrecord',
  tokens: 'the file of tokens, made by "onrecord token"; with it everybody needs one',
  role: 'reader may only ask; editor may also add, review and join',
  'read-only': 'nothing may be changed, whoever asks',
  'access-log':
    'a line of JSON an answer: time, route and status, nothing of what was asked or answered; "-": standard error',
};

const WIDTH = 80;
const INDENT = '                    ';

/** Help on everything, or on one command. At most 80 columns wide. */
export function helpOn(topic: string | undefined): string {
  if (topic === 'read') return READ_HELP;
  return topic !== undefined && isCommandName(topic) && topic !== 'help' ? commandHelp(topic) : generalHelp();
}

function commandHelp(name: CommandName): string {
  const { usage, summary, options }: CommandKind = COMMANDS[name];
  const lines = options.map((option) => entry(optionHead(option), OPTION_WORDS[option]));
  return `${usage}\n\n${flowed(`${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.`, '')}\n\nOptions\n${lines.join('\n')}\n`;
}

function optionHead(name: OptionName): string {
  const kind: OptionKind = OPTIONS[name];
  const short = kind.short === undefined ? '' : `-${kind.short}, `;
  const value = kind.value?.split(' ')[0];
  return `${short}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function generalHelp(): string {
  const commands = Object.values(COMMANDS).map(({ usage, summary }) => entry(usage.replace('onrecord ', ''), summary));
  return `Reads news reports of a conflict and keeps the sourced record of them: who said
what, with the words that show it. Works without a network, but for the pages
and feeds that you name. Nothing that a report says is taken as true: every row
names who says so.

Usage
  onrecord COMMAND [options]           onrecord help COMMAND says more
  onrecord --help | --version

Commands
${commands.join('\n')}

Filters (of lists and exports)
  --since DAY  --until DAY  --actor NAME  --place NAME  --type TYPE
  --story N  --min-confidence N  --search WORDS

Exit codes
  0  all was done
  1  something could not be read or done; everything else was
  2  wrong use: nothing was done
  130, 143  stopped by a signal; what was acknowledged stays

Examples
  onrecord read report.txt
  onrecord add reports/ https://outlet.example/2030/03/14/talks
  onrecord figures --since 2024-05-01 --place Rafah
  onrecord brief --since yesterday --html brief.html
  onrecord serve
`;
}

/** "  --since DAY       from this day on", wrapped. */
function entry(head: string, words: string): string {
  const first = `  ${head}`;
  const text = flowed(words, INDENT);
  return first.length < INDENT.length ? first.padEnd(INDENT.length) + text.slice(INDENT.length) : `${first}\n${text}`;
}

function flowed(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}
