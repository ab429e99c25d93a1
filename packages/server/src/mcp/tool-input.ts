import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { numberParameter } from '../questions/parameters.ts';
import { type RawQuery, shown } from '../questions/parse-query.ts';

/** Items a page: what fits beside a conversation. */
export const DEFAULT_ITEMS = 20;
export const MOST_ITEMS = 50;

/** `limit` as the tools take it. */
export const limitParameter = numberParameter(1, MOST_ITEMS)
  .optional()
  .openapi({ description: `Items a page, ${DEFAULT_ITEMS} where not said.` });

/** A page of the archive's for the parameters of a tool. */
export function pageFor({ limit, after }: { limit?: number | undefined; after?: string | undefined }) {
  return { limit: limit ?? DEFAULT_ITEMS, ...(after !== undefined && { after }) };
}

/** Arguments of a tool as parameters of an address, which the same schemas check. @throws HttpProblem for what has no such form */
export function rawQueryOf(given: Readonly<Record<string, unknown>>): RawQuery {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]): [string, readonly string[]][] => {
      // Assistants write null for what they leave out.
      if (value === null || value === undefined) return [];
      const values: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
      return values.length === 0 ? [] : [[name, values.map((one) => plainValue(name, one))]];
    }),
  );
}

function plainValue(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const reason = 'is neither text, a number nor yes or no';
  throw new HttpProblem(serverProblems.badParameter, { details: { name: shown(name), reason } });
}

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The JSON Schema of a tool's arguments: that of the parameters of the API. */
export function inputSchemaOf(query: z.ZodObject) {
  const registry = new OpenAPIHono();
  const responses = { 200: { description: '' } };
  registry.openAPIRegistry.registerPath(createRoute({ method: 'get', path: '/', request: { query }, responses }));
  const { paths } = registry.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } });
  const parameters = (paths?.['/']?.get?.parameters ?? []) as unknown as readonly Parameter[];
  return {
    type: 'object' as const,
    properties: Object.fromEntries(
      parameters.map(({ name, schema, description }) => [name, { description, ...withoutFlags(schema) }]),
    ),
    required: parameters.filter(({ required }) => required === true).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** Without a pattern that has flags: JSON Schema knows none, and the generator writes them into the pattern. */
function withoutFlags({ pattern, ...schema }: Parameter['schema']): Parameter['schema'] {
  return typeof pattern === 'string' && !/\/[a-z]+$/.test(pattern) ? { ...schema, pattern } : schema;
}

/** The JSON Schema of a tool's answer. */
export function outputSchemaOf(answer: z.ZodObject) {
  return { ...z.toJSONSchema(answer, { target: 'draft-7', io: 'input', reused: 'ref' }), type: 'object' as const };
}
