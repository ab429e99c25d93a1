import { type Given, none, onArchive } from './given.ts';
import { Misuse } from './misuse.ts';
import { isSet, textOf, textsOf } from './options.ts';
import type { McpRequest, ServeRequest, TokenRequest } from './requests.ts';
import { numberIn } from './values.ts';

/** Where the page is unless told otherwise. */
const PORT = 4700;
const HOST = '127.0.0.1';
const ROLES = ['reader', 'editor'] as const;

/** What the commands that give the archive to others are asked for. They throw Misuse. */
export const SERVE_MAKERS = {
  serve: ({ rest, values }: Given): ServeRequest => {
    none(rest, 'serve');
    const [listenOn = HOST, ...names] = textsOf(values, 'host') ?? [];
    return {
      command: 'serve',
      ...onArchive(values),
      port: numberIn(values, 'port', { least: 0, most: 65_535 }) ?? PORT,
      host: listenOn,
      names,
      tokens: textOf(values, 'tokens'),
      readOnly: isSet(values, 'read-only'),
      accessLog: textOf(values, 'access-log'),
      page: textOf(values, 'page'),
      workers: numberIn(values, 'workers', { least: 1, most: 64 }),
      allowPrivate: isSet(values, 'allow-private'),
      contact: textOf(values, 'contact'),
      actorLists: textsOf(values, 'actors') ?? [],
      outletLists: textsOf(values, 'outlets') ?? [],
    };
  },
  token: ({ rest, values }: Given): TokenRequest => {
    none(rest, 'token');
    const role = ROLES.find((one) => one === textOf(values, 'role'));
    const name = textOf(values, 'name');
    const file = textOf(values, 'tokens');
    if (role === undefined) throw new Misuse('token needs --role reader (may only ask) or --role editor (may change).');
    if (name === undefined) throw new Misuse('token needs --name WHO: whom it is given to, for the log.');
    if (file === undefined) throw new Misuse('token needs --tokens FILE: where its hash is kept.');
    return { command: 'token', role, name, file, quiet: isSet(values, 'quiet') };
  },
  mcp: ({ rest, values }: Given): McpRequest => {
    none(rest, 'mcp');
    return { command: 'mcp', ...onArchive(values) };
  },
};
