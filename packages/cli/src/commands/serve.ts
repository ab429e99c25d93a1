import { existsSync } from 'node:fs';
import { ArchiveProblem, isPostgresUrl, openStore, type Store } from '@onrecord/archive';
import { askingCrew, createServer, isLoopbackHost, type KeptToken, type Listening, serve } from '@onrecord/server';
import { STOPPED, stoppedBy, stopSignals } from '../add/stop-signals.ts';
import type { Exit, ServeRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { accessFile } from '../serve/access-file.ts';
import { threadRunner } from '../serve/job-runner.ts';
import { pageFolder } from '../serve/page-folder.ts';
import { tokensIn } from '../serve/token-file.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { onArchive } from './archive/open-archive.ts';

/** `onrecord serve`: the archive over HTTP, for the page and for programs, until it is stopped. The archive is made where there is none. */
export async function serveCommand(request: ServeRequest, output: Output): Promise<Exit> {
  const { host, archive, readOnly, page } = request;
  let tokens: readonly KeptToken[] | undefined;
  try {
    tokens = request.tokens === undefined ? undefined : await tokensIn(request.tokens);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    output.complain(`onrecord: ${safeText(cause.message)}.`);
    return EXIT.misuse;
  }
  if (!isLoopbackHost(host) && !tokens) {
    output.complain(
      `onrecord: --host ${safeText(host)} can be reached by others: give tokens with --tokens FILE ("onrecord token" makes them), or leave --host out.`,
    );
    return EXIT.misuse;
  }
  if (page !== undefined && pageFolder(page) === undefined) {
    output.complain(`onrecord: ${safeText(page)}: no page is built there (no index.html). Check --page.`);
    return EXIT.misuse;
  }
  const isNew = !readOnly && !isPostgresUrl(archive) && !existsSync(archive);
  return onArchive(request, output, {
    options: readOnly ? { readOnly } : { create: true },
    work: (store) => serveArchive(request, output, { store, tokens, isNew }),
  });
}

interface Served {
  readonly store: Store;
  readonly tokens: readonly KeptToken[] | undefined;
  readonly isNew: boolean;
}

async function serveArchive(request: ServeRequest, output: Output, served: Served): Promise<Exit> {
  const { archive, readOnly, accessLog } = request;
  const stop = stopSignals();
  // Questions on a connection of their own do not wait for what is being written.
  const asking = readOnly ? served.store : await openStore(archive, { readOnly: true });
  // A database of its own answers many at once; a file is read by this program, one question a thread.
  const crew = isPostgresUrl(archive)
    ? undefined
    : askingCrew({ archive, isReadOnly: readOnly, onFault: tellFault(output) });
  const jobs = threadRunner(request);
  const access =
    accessLog === undefined
      ? undefined
      : accessFile(accessLog, (why) => {
          output.complain(`onrecord: the access log cannot be written (${safeText(why)}); answers go on without it.`);
        });
  try {
    const listening = await listen(request, output, {
      ...served,
      asking,
      jobs,
      ...(crew && { crew }),
      ...(access && { log: access.log }),
    });
    if (!listening) return EXIT.someFailed;
    await crew?.ready;
    await announce(request, output, { url: listening.url, isNew: served.isNew });
    await aborted(stop.signal);
    await listening.stop();
    if (!request.quiet) output.complain('stopped: what was acknowledged stays');
    const signal = stoppedBy(stop.signal);
    return signal ? STOPPED[signal] : EXIT.ok;
  } finally {
    await jobs.close();
    await crew?.close();
    await access?.close();
    if (asking !== served.store) await asking.close();
    stop.release();
  }
}

type ListenWith = Served & Pick<Parameters<typeof createServer>[0], 'asking' | 'crew' | 'jobs' | 'log'>;

/** Undefined where the port cannot be had: that was said. */
async function listen(
  { host, names, port, readOnly, page: named }: ServeRequest,
  output: Output,
  { store, tokens, asking, crew, jobs, log }: ListenWith,
): Promise<Listening | undefined> {
  const page = pageFolder(named);
  const api = createServer({
    store,
    readOnly,
    hosts: [host, ...names],
    ...(asking && { asking }),
    ...(crew && { crew }),
    ...(jobs && { jobs }),
    ...(tokens && { auth: { tokens } }),
    ...(page !== undefined && { staticFolder: page }),
    ...(log && { log }),
    // A large library, loaded only where it is needed.
    briefDocx: async (brief) => (await import('../views/archive/brief-docx.ts')).briefDocx(brief),
    onFault: tellFault(output),
  });
  if (page === undefined) api.app.get('/', (context) => context.text(NO_PAGE));
  try {
    const listening = await serve(api, { port, host });
    void crew?.ready.then(api.askAhead);
    return listening;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    const why = WHY_NOT[String(cause.code)]?.(port, host) ?? `it cannot listen (${cause.message}).`;
    output.complain(`onrecord: ${safeText(why)}`);
    return undefined;
  }
}

const NO_PAGE = `onrecord serves this archive, but its page is not built here.
In the repository: npm run build -w packages/web
Programs ask at /api/v1/openapi.json
`;

/** What the system says where a port cannot be had, in words with the way out. */
const WHY_NOT: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `port ${port} is in use, perhaps by another "onrecord serve". Give another one with --port.`,
  EACCES: (port) => `port ${port} is not for everybody. Give one above 1023 with --port.`,
  EADDRNOTAVAIL: (_port, host) => `${host} is no address of this machine. Check --host.`,
  ENOTFOUND: (_port, host) => `there is no host ${host}. Check --host.`,
};

async function announce(
  { archive, quiet, tokens, readOnly }: ServeRequest,
  output: Output,
  { url, isNew }: { readonly url: string; readonly isNew: boolean },
): Promise<void> {
  await output.print(`${url}\n`);
  if (quiet) return;
  if (isNew) output.complain(`onrecord: ${safeText(archive)} is a new, empty archive; add reports on the page.`);
  const how = [...(readOnly ? ['read only'] : []), ...(tokens === undefined ? [] : ['for those with a token'])];
  const about = how.length === 0 ? '' : ` (${how.join(', ')})`;
  output.complain(`onrecord: serving ${safeText(archive)}${about}; Ctrl-C stops`);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
  });
}

function tellFault(output: Output): (cause: unknown) => void {
  return (cause) => {
    output.complain(`onrecord: a fault of its own: ${safeText(faultWords(cause))}. Please report it.`);
  };
}

function faultWords(cause: unknown): string {
  if (cause instanceof ArchiveProblem) return cause.message;
  return cause instanceof Error ? (cause.stack ?? cause.message).split('\n').slice(0, 3).join(' ') : String(cause);
}
