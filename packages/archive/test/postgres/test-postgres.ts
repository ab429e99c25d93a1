import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** A PostgreSQL for tests, or the reason why there is none. */
export type TestPostgres =
  | {
      readonly status: 'ready';
      /** Of a schema that nobody else uses. */
      readonly address: () => string;
      /** Of the server, for a test's own questions. */
      readonly url: string;
      readonly stop: () => Promise<void>;
    }
  | { readonly status: 'missing'; readonly reason: string };

const GIVEN = 'ONRECORD_TEST_POSTGRES';
const START_MS = 30_000;

/**
 * The server that ONRECORD_TEST_POSTGRES names (its schemas `onrecord_test_...` are dropped at the end), else a cluster of its own in a temporary
 * folder, made with the installed programs. Never throws.
 */
export async function testPostgres(): Promise<TestPostgres> {
  try {
    const given = process.env[GIVEN];
    if (given !== undefined && given !== '') return await schemasOf(given, () => Promise.resolve());
    const programs = programsFolder();
    if (programs === undefined) return { status: 'missing', reason: `no ${GIVEN}, and no initdb is installed` };
    const cluster = await startCluster(programs);
    return await schemasOf(cluster.url, cluster.stop);
  } catch (cause) {
    return {
      status: 'missing',
      reason: `PostgreSQL did not start: ${cause instanceof Error ? cause.message : String(cause)}`,
    };
  }
}

async function schemasOf(url: string, stopServer: () => Promise<void>): Promise<TestPostgres> {
  await ask(url, 'select 1');
  const run = randomUUID().slice(0, 8);
  const schemas: string[] = [];
  return {
    status: 'ready',
    url,
    address: () => {
      const schema = `onrecord_test_${run}_${schemas.length}`;
      schemas.push(schema);
      const address = new URL(url);
      address.searchParams.set('schema', schema);
      return address.href;
    },
    stop: async () => {
      if (process.env[GIVEN] === url) {
        for (const schema of schemas) await ask(url, `drop schema if exists ${schema} cascade`);
      }
      await stopServer();
    },
  };
}

/** One question on a connection of its own. */
export async function ask(url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

function programsFolder(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(path.delimiter),
  ];
  return folders.find((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')));
}

async function startCluster(programs: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-postgres-'));
  const owner = ownerOf();
  const password = randomUUID();
  const [passwordFile, data] = [path.join(folder, 'password'), path.join(folder, 'data')];
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) for (const file of [folder, passwordFile]) chownSync(file, owner.uid, owner.gid);
  const initdb = ['-D', data, '-U', 'onrecord', '--pwfile', passwordFile, '--auth=scram-sha-256', '-E', 'UTF8'];
  execFileSync(path.join(programs, 'initdb'), [...initdb, '--locale=C', '--no-sync'], {
    stdio: 'pipe',
    cwd: folder,
    ...owner,
  });
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'off',
    max_connections: 40,
  };
  const server = spawn(
    path.join(programs, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { stdio: 'ignore', cwd: folder, ...owner },
  );
  const quit = (): void => void server.kill('SIGQUIT');
  process.once('exit', quit);
  const url = `postgres://onrecord:${password}@127.0.0.1:${port}/postgres`;
  const stop = async (): Promise<void> => {
    process.off('exit', quit);
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(url, server);
    return { url, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

/** PostgreSQL refuses to run as root: then as the user that its package makes. */
function ownerOf(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (what: string): number => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no free port'));
        else resolve(address.port);
      });
    });
  });
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + START_MS;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`postgres ended with code ${server.exitCode}`);
    try {
      await ask(url, 'select 1');
      return;
    } catch (cause) {
      if (Date.now() > end) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Fast shutdown, then waits for the end. */
function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => {
      resolve();
    });
    server.kill('SIGINT');
  });
}
