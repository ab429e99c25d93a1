/** Why the server did not answer, in words for people. */
export class ApiProblem extends Error {
  /** HTTP status; 0 where the server was not reached. */
  readonly status: number;
  readonly code: string | undefined;
  /** What the problem is called; the message says why and what to do. */
  readonly title: string;

  constructor({ status, title, detail, code }: ProblemWords) {
    super(detail);
    this.name = 'ApiProblem';
    this.status = status;
    this.title = title;
    this.code = code;
  }

  /** Whether the same question may be answered when it is asked again. */
  get mayPass(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export interface ProblemWords {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code?: string | undefined;
}

/** The problem that a refusal describes (RFC 9457), or one made from its status where it describes none. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => undefined);
  const text = (key: string): string | undefined => {
    const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[key] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return new ApiProblem({
    status,
    title: text('title') ?? `The server answered with ${status}`,
    detail: text('detail') ?? 'It gave no reason. Try again; if it stays, look at the server’s log.',
    code: text('code'),
  });
}

export function notReached(): ApiProblem {
  return new ApiProblem({
    status: 0,
    title: 'The server is not reached',
    detail: 'Check that "onrecord serve" is still running, then try again.',
  });
}

/** Whatever was thrown, as a problem that can be shown. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem({
    status: 500,
    title: 'The page made a mistake',
    detail: `${error instanceof Error ? error.message : String(error)}. Load the page again.`,
  });
}
