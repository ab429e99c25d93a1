import { readFileSync } from 'node:fs';
import { parseArguments, type Request } from './arguments.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { HELP } from './help.ts';
import type { Output } from './output.ts';

type RequestOf<C extends Request['command']> = Extract<Request, { readonly command: C }>;
type Commands = { readonly [C in Request['command']]: (request: RequestOf<C>, output: Output) => Promise<ExitCode> };

const COMMANDS: Commands = {
  help: async (_request, output) => {
    await output.print(HELP);
    return EXIT.ok;
  },
  version: async (_request, output) => {
    await output.print(`${version()}\n`);
    return EXIT.ok;
  },
  misuse: ({ message }, output) => {
    output.complain(`onrecord: ${message}`);
    return Promise.resolve(EXIT.misuse);
  },
  read: async (request, output) => {
    const { readCommand } = await import('./commands/read.ts');
    return readCommand(request, output);
  },
};

/** Does what the arguments (after the program's name) ask for and says how it went. */
export function run(argv: readonly string[], output: Output): Promise<ExitCode> {
  return dispatch(parseArguments(argv), output);
}

function dispatch<C extends Request['command']>(request: RequestOf<C>, output: Output): Promise<ExitCode> {
  // The table's entry and the request share the command C; the compiler cannot tie the two unions together.
  const command = COMMANDS[request.command] as (request: RequestOf<C>, output: Output) => Promise<ExitCode>;
  return command(request, output);
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new TypeError('package.json of onrecord has no version: install it again');
}
