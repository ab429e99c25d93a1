import { readFileSync } from 'node:fs';
import type { Store } from '@onrecord/archive';
import type { Note } from '@onrecord/model';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { asProblem } from '../http/problem-response.ts';
import { serverProblems } from '../problems.ts';
import { localDay } from '../questions/day-words.ts';
import { parseQuery } from '../questions/parse-query.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { inToolWords } from './rows/page-of.ts';
import type { Tool } from './tool.ts';
import { inputSchemaOf, outputSchemaOf, rawQueryOf } from './tool-input.ts';
import { TOOLS } from './tools.ts';

/** What the tools answer from. */
export interface McpParts {
  /** Only asked, never written. */
  readonly store: Store;
  readonly now: () => Date;
  /** Hears faults of onrecord itself, which clients are not told. */
  readonly onFault: (cause: unknown) => void;
}

/**
 * The questions of an archive as tools (modelcontextprotocol.io). The SDK's lower level is used, and not its `McpServer`: arguments are
 * checked by the schemas of the API, so that what is wrong is said in the same words. `settled` waits for answers on their way.
 */
export function mcpServer(parts: McpParts): { readonly server: Server; readonly settled: () => Promise<void> } {
  const server = new Server(
    { name: 'onrecord', title: 'onrecord', version: ownVersion() },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  const running = new Set<Promise<unknown>>();
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOLS.map(described) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const found = TOOLS.find(({ name }) => name === params.name);
    if (!found) throw new McpError(ErrorCode.InvalidParams, `There is no tool "${params.name.slice(0, 60)}"`);
    const answer = answered(found, params.arguments ?? {}, parts);
    running.add(answer);
    try {
      return await answer;
    } finally {
      running.delete(answer);
    }
  });
  return {
    server,
    settled: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

function described({ name, title, description, query, answer }: Tool) {
  return {
    name,
    title,
    description,
    inputSchema: inputSchemaOf(query),
    outputSchema: outputSchemaOf(answer),
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
}

async function answered(
  { query, ask }: Tool,
  given: Readonly<Record<string, unknown>>,
  { store, now, onFault }: McpParts,
): Promise<CallToolResult> {
  const remarks: Note[] = [];
  const onNote = (one: Note): void => {
    remarks.push(one);
  };
  try {
    const asked = parseQuery(query, rawQueryOf(given));
    const { structured, text } = await ask({ store, today: localDay(now()), onNote, remarks }, asked);
    return { structuredContent: { ...structured }, content: [{ type: 'text', text }] };
  } catch (cause) {
    const problem = asProblem(cause);
    if (problem.kind.code === serverProblems.fault.code) onFault(cause);
    const text = `${inToolWords(problem.message)} (${problem.kind.code})`;
    return { isError: true, content: [{ type: 'text', text }] };
  }
}

function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0';
}
