import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll } from 'vitest';

/** The command as people give it to an assistant; run, not imported. */
export const COMMAND = fileURLToPath(new URL('../../../cli/bin/onrecord.js', import.meta.url));

/** Everything is JSON: what tests look at is told where they look. */
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style
export interface Json {
  readonly [name: string]: unknown;
}

/** What a tool gave. */
export interface Told {
  readonly structured: Json;
  readonly items: readonly Json[];
  readonly after: string | undefined;
  readonly text: string;
  readonly isError: boolean;
}

/** An assistant that the real command answers, on an archive. */
export interface Assistant {
  readonly client: () => Client;
  readonly call: (tool: string, given?: Json) => Promise<Told>;
}

export function assistant(archive: () => string): Assistant {
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(async () => {
    await client.connect(transportTo(archive()));
    // From here on the client checks every answer against the schema of its tool.
    await client.listTools();
  });
  afterAll(() => client.close());
  return {
    client: () => client,
    call: async (tool, given = {}) => {
      const result = (await client.callTool({ name: tool, arguments: given })) as CallToolResult;
      const [first] = result.content;
      const structured = (result.structuredContent ?? {}) as Json;
      return {
        structured,
        items: (structured['items'] ?? []) as readonly Json[],
        after: structured['after'] as string | undefined,
        text: first?.type === 'text' ? first.text : '',
        isError: result.isError === true,
      };
    },
  };
}

export function transportTo(archive: string): StdioClientTransport {
  return new StdioClientTransport({ command: process.execPath, args: [COMMAND, 'mcp', '--archive', archive] });
}

/** Words with their place in the text of one report. */
export interface Placed {
  readonly report: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** All words in an answer that say where they stand, each with its report: that of the nearest thing around them that names one. */
export function placedWords(value: unknown, report = 0): readonly Placed[] {
  if (Array.isArray(value)) return value.flatMap((one) => placedWords(one, report));
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Json;
  const at = reportNamed(own['report']) ?? reportNamed(own) ?? report;
  const { start, end, words } = own;
  if (typeof start === 'number' && typeof end === 'number' && typeof words === 'string') {
    return [{ report: at, start, end, words }];
  }
  return Object.values(own).flatMap((one) => placedWords(one, at));
}

function reportNamed(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('address' in value)) return undefined;
  const [, key] = /^r(\d+)(?::|$)/.exec(String(value.address)) ?? [];
  return key === undefined ? undefined : Number(key);
}

/** All rows in an answer. */
export function rowsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(rowsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Json;
  return 'saidBy' in own && 'anchors' in own ? [own] : Object.values(own).flatMap(rowsIn);
}
