import { parseArgs } from 'node:util';
import { DATE_FORM, isPublishedDate } from './published-date.ts';
import { CONFIDENCE_FORM, confidenceOf } from './confidence.ts';
import { nearest } from './suggestion.ts';

/** What `onrecord read` was asked to do. */
export interface ReadRequest {
  readonly command: 'read';
  readonly files: readonly [string, ...string[]];
  readonly json: boolean;
  readonly html: string | undefined;
  readonly published: string | undefined;
  /** Rows below it are left out; as it was given, or undefined: none is. */
  readonly minConfidence: string | undefined;
  readonly explain: boolean;
  readonly quiet: boolean;
}

/** What the command line asks for; `misuse` is one line that says what is wrong and the way out. */
export type Request =
  | ReadRequest
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | { readonly command: 'misuse'; readonly message: string };

const OPTIONS = {
  json: { type: 'boolean' },
  html: { type: 'string' },
  published: { type: 'string' },
  'min-confidence': { type: 'string' },
  explain: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** How the options with a value are written. */
const VALUES: Readonly<Record<string, string>> = {
  html: '--html OUT',
  published: `--published DATE (${DATE_FORM})`,
  'min-confidence': `--min-confidence N (${CONFIDENCE_FORM})`,
};

const COMMANDS = ['read', 'help'];
const MORE = 'More: onrecord --help';

type Tokens = NonNullable<ReturnType<typeof tokensOf>['tokens']>;

function tokensOf(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
}

/** Parses the arguments after the program's name. Pure: opens nothing. */
export function parseArguments(argv: readonly string[]): Request {
  const { tokens, values } = tokensOf(argv);
  const wrong = wrongOption(tokens);
  if (wrong !== undefined) return misuse(wrong);
  const [command, ...files] = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  if (values.help === true || command === 'help') return { command: 'help' };
  if (values.version === true) return { command: 'version' };
  if (command === undefined) return misuse(`nothing to do. To read a report: onrecord read FILE. ${MORE}`);
  if (command !== 'read') return misuse(unknownCommand(command));

  const [first, ...rest] = files;
  if (first === undefined) return misuse('no file to read. Give FILE..., or "-" for standard input. ' + MORE);
  const request: ReadRequest = {
    command: 'read',
    files: [first, ...rest],
    json: values.json === true,
    html: text(values.html),
    published: text(values.published),
    minConfidence: text(values['min-confidence']),
    explain: values.explain === true,
    quiet: values.quiet === true,
  };
  const problem = contradiction(request);
  return problem === undefined ? request : misuse(problem);
}

function misuse(message: string): Request {
  return { command: 'misuse', message };
}

function text(value: string | boolean | (string | boolean)[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function wrongOption(tokens: Tokens): string | undefined {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
    if (!option) return unknownOption(token.rawName);
    if (option.type === 'string' && !hasValue(token)) {
      return `${token.rawName} needs a value: ${VALUES[token.name] ?? ''}`;
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      return `${token.rawName} takes no value. Write ${token.rawName} alone.`;
    }
  }
  return undefined;
}

/** `--html --json` forgot the value; `--html -` did not, and `--html=--odd` means it. */
function hasValue({
  value,
  inlineValue,
}: {
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}): boolean {
  return value !== undefined && value !== '' && (inlineValue === true || value === '-' || !value.startsWith('-'));
}

function unknownOption(name: string): string {
  const near = nearest(name.replace(/^-+/, ''), Object.keys(OPTIONS));
  const wayOut = near === undefined ? `For a file of that name write ./${name}.` : `Did you mean --${near}?`;
  return `unknown option "${name}". ${wayOut} ${MORE}`;
}

function unknownCommand(name: string): string {
  const near = nearest(name, COMMANDS);
  const wayOut = near === undefined ? `To read a file: onrecord read ${name}.` : `Did you mean "${near}"?`;
  return `unknown command "${name}". ${wayOut} ${MORE}`;
}

/** What each option is right about alone but not together with the others. */
function contradiction({ files, published, minConfidence, json, html }: ReadRequest): string | undefined {
  if (published !== undefined && !isPublishedDate(published)) {
    return `--published "${published}" is not a date of the calendar. Write ${DATE_FORM}.`;
  }
  if (minConfidence !== undefined && confidenceOf(minConfidence) === undefined) {
    return `--min-confidence "${minConfidence}" is not a confidence. Write ${CONFIDENCE_FORM}.`;
  }
  if (files.filter((file) => file === '-').length > 1)
    return '"-" (standard input) can be read only once. Name it once.';
  if (html === '-' && json) return '--json and --html - would both print. Give --html a file.';
  if (html === '-' && files.length > 1) return '--html - prints one page. Give --html a folder for several reports.';
  return undefined;
}
