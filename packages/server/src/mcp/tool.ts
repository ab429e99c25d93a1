import type { z } from '@hono/zod-openapi';
import type { Note } from '@onrecord/model';
import type { AskedAt } from '../questions/question-of.ts';

/** What a question is asked with, and the remarks that come up. */
export type Asking = AskedAt & { readonly remarks: readonly Note[] };

/** What a tool gives: the answer for programs, and the same in short for people. */
export interface ToolAnswer {
  readonly structured: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** One question that an assistant can ask. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Parameters as in an address of the API: see `toolInput`. */
  readonly query: z.ZodObject;
  readonly answer: z.ZodObject;
  /** @throws HttpProblem, ArchiveProblem */
  readonly ask: (at: Asking, query: unknown) => Promise<ToolAnswer>;
}

/** A tool whose answer is checked against its schema by the compiler, and by a test. `lines`: the answer in short, a line an item. */
export function tool<Q extends z.ZodObject, A extends z.ZodObject>(
  about: Pick<Tool, 'name' | 'title' | 'description'> & {
    readonly query: Q;
    readonly answer: A;
    readonly lines: (answer: z.input<A>) => readonly string[];
  },
  ask: (at: Asking, query: z.output<Q>) => Promise<z.input<A>>,
): Tool {
  const { lines, ...rest } = about;
  return {
    ...rest,
    ask: async (at, query) => {
      // Parsed by `query` before it comes here.
      const structured = await ask(at, query as z.output<Q>);
      return { structured, text: lines(structured).join('\n') };
    },
  };
}
