import { parseArgs } from 'node:util';
import { type CommandKind, COMMANDS, isCommandName } from './arguments/commands.ts';
import { Misuse, MORE } from './arguments/misuse.ts';
import { isOptionName, optionForm, OPTIONS } from './arguments/options.ts';
import { requestOf } from './arguments/request-of.ts';
import type { Request } from './arguments/requests.ts';
import { unknownCommand } from './arguments/unknown-command.ts';
import { nearest } from './suggestion.ts';

type Tokens = NonNullable<ReturnType<typeof tokensOf>['tokens']>;

function tokensOf(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
}

/** Parses the arguments after the program's name. Opens nothing. */
export function parseArguments(argv: readonly string[]): Request {
  try {
    return parsed(argv);
  } catch (cause) {
    if (cause instanceof Misuse) return { command: 'misuse', message: cause.message };
    throw cause;
  }
}

function parsed(argv: readonly string[]): Request {
  const { tokens, values } = tokensOf(argv);
  refuseWrongOption(tokens);
  const [command, ...rest] = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  if (values.help === true) return { command: 'help', topic: command };
  if (values.version === true) return { command: 'version' };
  if (command === undefined) throw new Misuse(`nothing to do. To read a report: onrecord read FILE. ${MORE}`);
  if (!isCommandName(command)) throw new Misuse(unknownCommand(command));
  refuseForeignOption(tokens, command, COMMANDS[command]);
  refuseSecondArchive(tokens);
  return requestOf(command, { rest, values });
}

function refuseWrongOption(tokens: Tokens): void {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name } = token;
    if (!isOptionName(name)) throw new Misuse(unknownOption(token.rawName));
    const { type } = OPTIONS[name];
    if (type === 'string' && !hasValue(token)) {
      throw new Misuse(`${token.rawName} needs a value: ${optionForm(name)}`);
    }
    if (type === 'boolean' && token.value !== undefined) {
      throw new Misuse(`${token.rawName} takes no value. Write ${token.rawName} alone.`);
    }
  }
}

/** An option of another command: said, not passed over. */
function refuseForeignOption(tokens: Tokens, command: string, { options, usage }: CommandKind): void {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!(options as readonly string[]).includes(token.name)) {
      throw new Misuse(`${token.rawName} is no option of "${command}". ${usage}; more: onrecord help ${command}`);
    }
  }
}

function refuseSecondArchive(tokens: Tokens): void {
  const named = tokens.filter((token) => token.kind === 'option' && token.name === 'archive');
  if (named.length > 1) throw new Misuse('--archive is given twice: one command works on one archive. Name it once.');
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
