import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url));

/** How a server ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `onrecord serve`, as a person starts it. */
export interface Served {
  readonly url: string;
  readonly err: () => string;
  readonly get: (address: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly json: <T>(address: string) => Promise<T>;
  /** Sends what the page sends. */
  readonly post: (address: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Adds, and waits until the job is over. */
  readonly add: (body: unknown) => Promise<Job>;
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ended>;
}

export interface Job {
  readonly id: string;
  readonly state: string;
  readonly problem?: string;
  readonly progress: Readonly<Record<'total' | 'added' | 'unchanged' | 'renewed' | 'failed', number>>;
  readonly notes: readonly {
    readonly name: string;
    readonly note: { readonly code: string; readonly message: string };
  }[];
  readonly reports: readonly { readonly address: string; readonly outcome: string; readonly title?: string }[];
}

export interface Summary {
  readonly reports: number;
  readonly mayWrite: boolean;
}

/** Everything that a test starts is ended with it. */
export function serving(): (args: readonly string[]) => Promise<Served> {
  const running = new Set<ChildProcess>();
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
    running.clear();
  });
  return async (args) => {
    const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', ...args]);
    running.add(child);
    let out = '';
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const ended = new Promise<Ended>((resolve) => {
      child.on('close', (code) => {
        resolve({ code, out, err });
      });
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        const [found] = /^http:\S+(?=\n)/.exec(out) ?? [];
        if (found !== undefined) resolve(found);
      });
      void ended.then(({ code }) => {
        reject(new Error(`serve ended with ${String(code)}: ${err}`));
      });
    });
    return servedAt(url, { err: () => err, ended, kill: (signal) => child.kill(signal) });
  };
}

interface Running {
  readonly err: () => string;
  readonly ended: Promise<Ended>;
  readonly kill: (signal: NodeJS.Signals) => boolean;
}

function servedAt(url: string, { err, ended, kill }: Running): Served {
  const get: Served['get'] = (address, headers = {}) => fetch(new URL(address, url), { headers });
  const json = async <T>(address: string): Promise<T> => {
    const response = await get(`/api/v1/${address}`);
    if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const post: Served['post'] = (address, body, headers = {}) =>
    fetch(new URL(`/api/v1/${address}`, url), {
      method: 'POST',
      headers: {
        'x-onrecord': '1',
        ...(!(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body instanceof FormData ? body : JSON.stringify(body),
    });
  return {
    url,
    err,
    get,
    json,
    post,
    add: async (body) => {
      const response = await post('jobs', body);
      const { job } = (await response.json()) as { readonly job?: Job };
      if (!job) throw new Error(`not taken: ${response.status}`);
      // The stream ends with the job.
      await (await get(`/api/v1/jobs/${job.id}/events`)).text();
      return (await json<{ readonly job: Job }>(`jobs/${job.id}`)).job;
    },
    stop: (signal = 'SIGTERM') => {
      kill(signal);
      return ended;
    },
  };
}

/** The form that the page sends for uploads. */
export function uploads(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): FormData {
  const form = new FormData();
  form.set('kind', 'add');
  for (const [name, content] of Object.entries(files)) form.append('file', new Blob([content]), name);
  return form;
}

/** Events of a stream: what stands behind `event:` and `data:`. */
export function eventsIn(
  stream: string,
): readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[] {
  return stream.split('\n\n').flatMap((block) => {
    const [, type] = /^event: (.+)$/m.exec(block) ?? [];
    const [, data] = /^data: (.+)$/m.exec(block) ?? [];
    if (type === undefined || data === undefined) return [];
    return [{ type, data: JSON.parse(data) as Readonly<Record<string, unknown>> }];
  });
}
