import { note, type Note } from '@onrecord/model';
import { dechunked } from './chunked.ts';
import { CONTENT_CODINGS } from './content-codings.ts';
import type { HttpAnswer } from './http-answer.ts';
import { warcProblems } from './notes.ts';
import { MAX_PAGE_BYTES } from './record.ts';

/** The bytes of a page, or why they cannot be had. */
export type Payload =
  | { readonly status: 'bytes'; readonly bytes: Buffer; readonly breaksOff: boolean }
  | { readonly status: 'refused'; readonly problem: Note };

/** A server packs a page once; more than two codings on top of each other are made to fill memory. */
const MOST_CODINGS = 2;

/** What the server meant: chunks put together, unpacked; at most `MAX_PAGE_BYTES`. A coding that a crawler has undone already is let be. */
export async function answerPayload({ fields, body }: HttpAnswer): Promise<Payload> {
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const whole = (isChunked ? dechunked(body) : undefined) ?? { bytes: body, breaksOff: false };
  const codings = codingsOf(fields);
  if (codings.length > MOST_CODINGS) return undecodable(codings.join(', ').slice(0, 60), 'too many at once');
  let { bytes } = whole;
  for (const name of codings) {
    const coding = Object.hasOwn(CONTENT_CODINGS, name) ? CONTENT_CODINGS[name] : undefined;
    if (!coding) return undecodable(name.slice(0, 60), 'not known here');
    if (bytes.length === 0 || !coding.fits(bytes)) continue;
    try {
      bytes = await coding.unpack(bytes, { maxOutputLength: MAX_PAGE_BYTES });
    } catch (cause) {
      return asRefusal(name, cause);
    }
  }
  return { status: 'bytes', bytes, breaksOff: whole.breaksOff };
}

/** The last one that was put on first. */
function codingsOf(fields: HttpAnswer['fields']): readonly string[] {
  return (fields.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse();
}

function asRefusal(name: string, cause: unknown): Payload {
  const isTooLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
  if (isTooLarge)
    return { status: 'refused', problem: note(warcProblems.bomb, { details: { limit: MAX_PAGE_BYTES } }) };
  return undecodable(name, cause instanceof Error ? cause.message : String(cause));
}

function undecodable(coding: string, reason: string): Payload {
  return { status: 'refused', problem: note(warcProblems.undecodable, { details: { coding, reason } }) };
}
