import { createRoute, z } from '@hono/zod-openapi';
import { type Brief, renderBriefHtml, renderBriefMarkdown } from '@onrecord/archive';
import { answerEndpoint } from '../http/answer-endpoint.ts';
import { API_ROOT } from '../http/api-root.ts';
import type { Desk } from '../http/desk.ts';
import type { Call, Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { briefQuery } from '../questions/filters.ts';
import { PROBLEM_RESPONSE } from '../schemas/problem.ts';
import { overviewEndpoints } from './overview.ts';

const BRIEF = '/brief';

const MEDIA_TYPES = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8; variant=GFM',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
type Format = keyof typeof MEDIA_TYPES;
const FORMATS = Object.keys(MEDIA_TYPES) as [Format, ...Format[]];

const params = z.strictObject({ format: z.enum(FORMATS, { error: `is no format; there are ${FORMATS.join(', ')}` }) });

/** The brief as a file: the same that /brief gives, so that it costs nothing where that was asked before. */
export const briefFileEndpoint: Endpoint = {
  access: 'reader',
  keep: 'no',
  query: briefQuery,
  params,
  route: createRoute({
    method: 'get',
    path: `${BRIEF}/{format}`,
    tags: ['Overview'],
    summary: 'What is new in a span of days, as a file',
    request: { query: briefQuery, params },
    responses: {
      200: {
        description: 'The file',
        content: Object.fromEntries(
          Object.values(MEDIA_TYPES).map((type) => [
            type.split(';')[0] ?? type,
            { schema: z.string().openapi({ format: 'binary' }) },
          ]),
        ),
      },
      default: PROBLEM_RESPONSE,
    },
  }),
  handle: async (desk, call) => {
    const { format } = call.params as z.output<typeof params>;
    const brief = await briefAsked(desk, call);
    const headers = {
      'content-type': MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="brief-${brief.since}-${brief.until}.${format}"`,
      'cache-control': 'no-store',
    };
    return { kind: 'response', response: new Response(await WRITERS[format](desk, brief), { headers }) };
  },
};

const WRITERS: Readonly<Record<Format, (desk: Desk, brief: Brief) => string | Promise<Uint8Array<ArrayBuffer>>>> = {
  html: (_desk, brief) => renderBriefHtml(brief),
  md: (_desk, brief) => renderBriefMarkdown(brief),
  docx: async ({ briefDocx }, brief) => {
    if (!briefDocx) throw new HttpProblem(serverProblems.noFormat, { details: { format: 'docx' } });
    return new Uint8Array(await briefDocx(brief));
  },
};

/** Asks the other address: what it has kept is used, and where there are threads for questions one of them works it out. */
async function briefAsked(desk: Desk, call: Call): Promise<Brief> {
  const endpoint = overviewEndpoints.find(({ route }) => route.path === BRIEF);
  if (!endpoint) throw new TypeError(`there is no ${BRIEF}`);
  const { origin, search } = new URL(call.request.url);
  const request = new Request(`${origin}${API_ROOT}${BRIEF}${search}`);
  const response = await answerEndpoint(desk, endpoint, { ...call, params: {}, request });
  const { brief } = (await response.json()) as { readonly brief: Brief };
  return brief;
}
