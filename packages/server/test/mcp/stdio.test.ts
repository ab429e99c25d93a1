import { spawn } from 'node:child_process';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { afterEach, describe, expect, it } from 'vitest';
import { exampleDesk } from '../support/example-desk.ts';
import { COMMAND, transportTo } from './assistant.ts';

const desk = exampleDesk();

interface Ended {
  readonly code: number | null;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly err: string;
}

const left = new Set<() => void>();
afterEach(() => {
  for (const kill of left) kill();
  left.clear();
});

/** Runs the command, writes to it, and ends its input or sends a signal. */
function run(
  archive: string,
  { input, signal }: { readonly input: string; readonly signal?: NodeJS.Signals },
): Promise<Ended> {
  const child = spawn(process.execPath, [COMMAND, 'mcp', '--archive', archive]);
  left.add(() => child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (signal && out.includes('\n')) child.kill(signal);
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on('error', () => undefined);
  if (signal) child.stdin.write(input);
  else child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const lines = out.split('\n').filter(Boolean);
      resolve({ code, lines: lines.map((line) => JSON.parse(line) as Ended['lines'][number]), err });
    });
  });
}

function message(id: number, method: string, params: unknown = {}): string {
  return `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
}

const HELLO =
  message(1, 'initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  }) + '{"jsonrpc":"2.0","method":"notifications/initialized"}\n';

describe('over standard input and output', () => {
  it('ends with its client, and leaves no process', async () => {
    const transport = transportTo(desk.address());
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(transport);
    const { pid } = transport;
    expect((await client.callTool({ name: 'reports', arguments: { limit: 1 } })).isError).toBeUndefined();
    await client.close();
    expect(() => process.kill(pid ?? 0, 0)).toThrow('ESRCH');
  });

  it('answers what was asked before the input ended, then ends with 0; nothing but messages is printed', async () => {
    const calls = [2, 3, 4].map((id) => message(id, 'tools/call', { name: 'timeline', arguments: { limit: 50 } }));
    const { code, lines, err } = await run(desk.address(), { input: HELLO + calls.join('') });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([1, 2, 3, 4].map((id) => ['2.0', id]));
    expect(lines[0]?.['result']).toMatchObject({ serverInfo: { name: 'onrecord' } });
    expect(lines.every((line) => 'result' in line)).toBe(true);
  });

  it('goes on after a line that is no message', async () => {
    const { code, lines } = await run(desk.address(), {
      input: `${HELLO}not a message\n{"half":\n${message(2, 'tools/list')}`,
    });
    expect(code).toBe(0);
    expect(lines.at(-1)).toMatchObject({ id: 2 });
  });

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)('ends at %s', async (signal) => {
    const { code, lines } = await run(desk.address(), { input: HELLO, signal });
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
  });

  it('says on standard error alone that there is no archive', async () => {
    const { code, lines, err } = await run(`${desk.address()}.none`, { input: HELLO });
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(err).toMatch(/^onrecord: .*\.none/);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
