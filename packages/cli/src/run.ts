import { readFileSync } from 'node:fs';
import { parseArguments } from './arguments.ts';
import type { Exit, Request, RequestOf } from './arguments/requests.ts';
import { EXIT } from './exit-codes.ts';
import { helpOn } from './help.ts';
import type { Output } from './output.ts';
import { safeText } from './views/terminal/safe-text.ts';

type Commands = { readonly [C in Request['command']]: (request: RequestOf<C>, output: Output) => Promise<Exit> };

/** Each command loads what it needs when it is called: reading a report must not wait for a database. */
const COMMANDS: Commands = {
  help: async ({ topic }, output) => {
    await output.print(helpOn(topic));
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
  read: async (request, output) => (await import('./commands/read.ts')).readCommand(request, output),
  add: async (request, output) => (await import('./commands/add.ts')).addCommand(request, output),
  watch: async (request, output) => (await import('./commands/watch.ts')).watchCommand(request, output),
  feeds: async (request, output) => (await import('./commands/feeds.ts')).feedsCommand(request, output),
  unfollow: async (request, output) => (await import('./commands/feeds.ts')).unfollowCommand(request, output),
  serve: async (request, output) => (await import('./commands/serve.ts')).serveCommand(request, output),
  token: async (request, output) => (await import('./commands/token.ts')).tokenCommand(request, output),
  mcp: async (request, output) => (await import('./commands/mcp.ts')).mcpCommand(request, output),
  list: async (request, output) => (await import('./commands/list.ts')).listCommand(request, output),
  show: async (request, output) => (await import('./commands/show.ts')).showCommand(request, output),
  brief: async (request, output) => (await import('./commands/brief.ts')).briefCommand(request, output),
  export: async (request, output) => (await import('./commands/export.ts')).exportCommand(request, output),
  import: async (request, output) => (await import('./commands/import.ts')).importCommand(request, output),
  operate: async (request, output) => (await import('./commands/operate.ts')).operateCommand(request, output),
  outlet: async (request, output) => (await import('./commands/outlet.ts')).outletCommand(request, output),
  undo: async (request, output) => (await import('./commands/operate.ts')).undoCommand(request, output),
  review: async (request, output) => (await import('./commands/review.ts')).reviewCommand(request, output),
  check: async (request, output) => (await import('./commands/check.ts')).checkCommand(request, output),
};

/** Commands without an archive, whose database and compression came with Node 24. */
const ON_ANY_NODE: ReadonlySet<Request['command']> = new Set(['read', 'help', 'version', 'misuse']);
const ARCHIVE_NODE = 24;

function nodeMajor(): number {
  return Number(process.versions.node.split('.')[0]);
}

/** Does what the arguments (after the program's name) ask for and says how it went. */
export async function run(argv: readonly string[], output: Output): Promise<Exit> {
  const request = parseArguments(argv);
  if (!ON_ANY_NODE.has(request.command) && nodeMajor() < ARCHIVE_NODE) {
    output.complain(
      `onrecord: an archive needs Node ${ARCHIVE_NODE} or newer, this is ${process.version}. "onrecord read" runs here; in the repository "npm ci" and "npx onrecord" bring a newer one.`,
    );
    return EXIT.misuse;
  }
  try {
    return await dispatch(request, output);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    output.complain(
      `onrecord: ${request.command} was stopped by a fault of its own (${safeText(reason.replace(/\s+/g, ' '))}). Please report it with this line and the command.`,
    );
    return EXIT.someFailed;
  }
}

function dispatch<C extends Request['command']>(request: RequestOf<C>, output: Output): Promise<Exit> {
  // The table's entry and the request share the command C; the compiler cannot tie the two unions together.
  const command = COMMANDS[request.command] as (request: RequestOf<C>, output: Output) => Promise<Exit>;
  return command(request, output);
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new TypeError('package.json of onrecord has no version: install it again');
}
