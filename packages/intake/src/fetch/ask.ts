import type { IncomingMessage } from 'node:http';
import { type Deadlines, deadlines } from './deadlines.ts';
import type { FetchSettings } from './fetch-options.ts';
import type { Validators } from './fetched.ts';
import { isOtherMedia, mediaTypeOf } from './media-type.ts';
import { fetchProblems } from './notes.ts';
import { openAnswer } from './open-answer.ts';
import { forGood, forNow } from './problem.ts';
import { readBody } from './read-body.ts';
import { retryAfterMs } from './retry-after.ts';
import { statusProblem } from './status-problem.ts';
import { ACCEPT_ENCODING } from './unpacking.ts';

/** One request to one address. */
export interface Question {
  readonly url: URL;
  readonly validators: Validators;
  readonly signal: AbortSignal;
  /** Take the beginning of a body that is too large. */
  readonly isCut?: boolean;
}

/** What one request came to, where it was no problem. */
export type Reply =
  | {
      readonly kind: 'body';
      readonly bytes: Uint8Array;
      readonly contentType: string | undefined;
      readonly validators: Validators;
      /** ISO 8601, UTC. */
      readonly at: string;
    }
  | { readonly kind: 'unchanged'; readonly at: string }
  | { readonly kind: 'redirect'; readonly status: number; readonly target: string; readonly isForEver: boolean };

/** 300 and 305 lead nowhere that a program may choose (RFC 9110, 15.4). */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_EVER: ReadonlySet<number> = new Set([301, 308]);

/** Sends one request and reads the answer, within the limits. @throws FetchProblem */
export async function ask(question: Question, settings: FetchSettings): Promise<Reply> {
  const times = deadlines(question.url.host, settings, question.signal);
  try {
    const answer = await openAnswer(question.url, headersFor(question.validators, settings), settings, times);
    try {
      return await replyOf(answer, { ...question, settings, times });
    } finally {
      answer.destroy();
    }
  } finally {
    times.end();
  }
}

interface Asked extends Question {
  readonly settings: FetchSettings;
  readonly times: Deadlines;
}

async function replyOf(
  answer: IncomingMessage,
  { url, validators, isCut = false, settings, times }: Asked,
): Promise<Reply> {
  // What is wrong with an answer that nobody reads on is told by its headers.
  answer.on('error', () => undefined);
  const { host } = url;
  const { clock, limits } = settings;
  const { statusCode: status = 0, headers } = answer;
  const at = new Date(clock.now()).toISOString();
  if (REDIRECTS.has(status)) {
    return { kind: 'redirect', status, target: readable(headers.location ?? ''), isForEver: FOR_EVER.has(status) };
  }
  if (status === 304) {
    if (validators.etag !== undefined || validators.lastModified !== undefined) return { kind: 'unchanged', at };
    throw forNow(fetchProblems.unaskedUnchanged, { host });
  }
  const problem = statusProblem(status, host, retryAfterMs(headers['retry-after'], clock.now()));
  if (problem) throw problem;
  const contentType = headers['content-type'];
  const { mediaType } = mediaTypeOf(contentType);
  if (mediaType !== undefined && isOtherMedia(mediaType)) throw forGood(fetchProblems.otherMedia, { host, mediaType });
  const bytes = await readBody(answer, { host, limits, times, isCut });
  return { kind: 'body', bytes, contentType, validators: validatorsOf(headers), at };
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5';

function headersFor(
  { etag, lastModified }: Validators,
  { userAgent }: FetchSettings,
): Readonly<Record<string, string>> {
  return {
    'user-agent': userAgent,
    accept: ACCEPT,
    'accept-encoding': ACCEPT_ENCODING,
    ...(etag !== undefined && isSendable(etag) && { 'if-none-match': etag }),
    ...(lastModified !== undefined && isSendable(lastModified) && { 'if-modified-since': lastModified }),
  };
}

function validatorsOf({ etag, 'last-modified': lastModified }: IncomingMessage['headers']): Validators {
  return {
    ...(etag !== undefined && isSendable(etag) && { etag }),
    ...(lastModified !== undefined && isSendable(lastModified) && { lastModified }),
  };
}

/** Longer ones are not kept: nobody needs a kilobyte to tell two versions apart, and they are stored a feed. */
function isSendable(validator: string): boolean {
  return /^[\x20-\x7e]{1,1000}$/.test(validator);
}

/** Node gives headers a byte a character; addresses above ASCII are mostly sent as UTF-8. */
function readable(location: string): string {
  const bytes = Buffer.from(location, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? location : text;
}
