import { randomBytes } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Brief, Store } from '@onrecord/archive';
import type { KeptToken } from './auth/token-list.ts';
import type { AskingCrew } from './crew/asking-crew.ts';
import type { AccessLog } from './http/access-log.ts';
import { AnswerCache } from './http/answer-cache.ts';
import { guard, type Environment } from './http/guard.ts';
import { askAhead } from './http/ask-ahead.ts';
import { DEFAULT_RATES, gate, LOCAL, type Rates } from './http/gate.ts';
import type { Desk } from './http/desk.ts';
import { Metrics } from './http/metrics.ts';
import { mountEndpoint, mountRefusals } from './http/mount.ts';
import { problemResponse } from './http/problem-response.ts';
import { staticFiles } from './http/static-files.ts';
import { JobBoard } from './jobs/job-board.ts';
import type { JobRunner } from './jobs/job-runner.ts';
import { documentOf } from './routes/document.ts';
import { ENDPOINTS } from './routes/endpoints.ts';

export interface ServerOptions {
  /** The open archive; stays open, whoever opened it closes it. */
  readonly store: Store;
  /** A second opening of the same archive for questions, so that they do not wait while `store` writes. */
  readonly asking?: Store;
  /** Threads that answer questions, so that they do not wait for each other; without it one is answered after the other, here. Whoever began it closes it. */
  readonly crew?: AskingCrew;
  /** Nothing may be changed, whoever asks. */
  readonly readOnly?: boolean;
  /** Whose tokens are taken. Without it only this machine may ask, and may do all; with it everybody needs a token. */
  readonly auth?: { readonly tokens: readonly KeptToken[] };
  /** Names and addresses under which it is reached, beside those of this machine: as bound with `serve`. */
  readonly hosts?: readonly string[];
  /** The page's files; index.html answers for addresses of the page. */
  readonly staticFolder?: string;
  /** Adds reports; without it nothing is taken in. */
  readonly jobs?: JobRunner;
  /** Writes a brief for a word processor: that takes a large library, which whoever starts the server may bring. */
  readonly briefDocx?: (brief: Brief) => Promise<Uint8Array>;
  readonly log?: AccessLog;
  /** Hears faults of onrecord itself, which clients are not told. */
  readonly onFault?: (cause: unknown) => void;
  readonly clock?: () => Date;
  readonly rates?: Partial<Rates>;
}

/** The API and the page's files, as a handler of requests. */
export interface ApiServer {
  readonly app: OpenAPIHono<Environment>;
  /** Whether a token is asked for: only then may it be bound to more than this machine. */
  readonly isGuarded: boolean;
  /** Asks itself what the page asks first, where it needs no token: for when threads answer, as it takes some time. */
  readonly askAhead: () => Promise<void>;
  /** Ends streams and jobs, and refuses what comes after. Resolves when nothing is written any more. */
  readonly drain: () => Promise<void>;
}

/** Makes the server of one archive. Binds nothing: see `serve`. */
export function createServer(options: ServerOptions): ApiServer {
  const { store, asking = store, readOnly = false, auth, hosts = [], clock = () => new Date() } = options;
  const stopping = new AbortController();
  const desk: Desk = {
    store,
    asking,
    isReadOnly: readOnly,
    jobs: options.jobs && !readOnly ? new JobBoard(options.jobs, clock) : undefined,
    crew: options.crew,
    briefDocx: options.briefDocx,
    now: clock,
    start: randomBytes(8).toString('base64url'),
    cache: new AnswerCache(asking),
    metrics: new Metrics(),
    stopping: stopping.signal,
  };
  const entry = gate({
    tokens: auth?.tokens,
    isReadOnly: readOnly,
    rates: { ...DEFAULT_RATES, ...options.rates },
    clock: () => performance.now(),
  });
  const app = new OpenAPIHono<Environment>();
  app.use(guard({ entry, hosts, desk, log: options.log, onFault: options.onFault }));
  for (const endpoint of ENDPOINTS) mountEndpoint(app, { endpoint, desk, entry });
  mountEndpoint(app, { endpoint: documentOf(ENDPOINTS), desk, entry });
  mountRefusals(app, ENDPOINTS);
  if (options.staticFolder !== undefined) app.get('*', staticFiles(options.staticFolder));
  app.onError((cause) => problemResponse(cause));
  return {
    app,
    isGuarded: auth !== undefined,
    askAhead: () => (auth === undefined ? askAhead(desk, ENDPOINTS, LOCAL) : Promise.resolve()),
    drain: async () => {
      stopping.abort();
      await desk.jobs?.close();
    },
  };
}
