import type { IncomingMessage } from 'node:http';
import { connectionProblem } from './connection-problem.ts';
import type { Deadlines } from './deadlines.ts';
import type { FetchLimits } from './fetch-options.ts';
import { fetchProblems } from './notes.ts';
import { FetchProblem, forGood, forNow } from './problem.ts';
import { reasonOf } from './reason-of.ts';
import { type Unpacking, unpacking } from './unpacking.ts';

/** DEFLATE makes at most 1032 of one; pages and sitemaps 5 to 60. What makes more than this is made to fill memory. */
export const MOST_SWELLING = 200;
/** Below this many bytes the ratio tells nothing: a short file of one letter packs as well. */
const SMALL = 1024 * 1024;

export interface BodyPlan {
  readonly host: string;
  readonly limits: FetchLimits;
  readonly times: Deadlines;
  /** Take only the first `limits.bytes` of what is larger, instead of refusing it. */
  readonly isCut: boolean;
}

/**
 * The body of an answer, unpacked. Holds at most `limits.bytes` (twice that while it is put together) and what the unpacking
 * needs; stops reading as soon as it is too much.
 * @throws FetchProblem
 */
export async function readBody(answer: IncomingMessage, plan: BodyPlan): Promise<Uint8Array> {
  const { host, limits, times } = plan;
  const coding = answer.headers['content-encoding'] ?? '';
  const stages = unpacking(coding);
  if (!stages) throw forGood(fetchProblems.unknownPacking, { host, coding: coding.slice(0, 60) });
  const length = Number(answer.headers['content-length'] ?? 0);
  if (length > limits.bytes && !plan.isCut) throw tooMany(plan);
  const seen = { raw: 0 };
  try {
    return await times.within(collected(stages, received(answer, plan, seen), plan));
  } catch (cause) {
    if (cause instanceof FetchProblem) throw cause;
    // An answer without a byte is no damaged one.
    if (seen.raw === 0) return new Uint8Array();
    throw forNow(fetchProblems.badPacking, { host, coding, reason: reasonOf(cause) });
  } finally {
    answer.destroy();
  }
}

async function* received(
  answer: IncomingMessage,
  { host, limits, times, isCut }: BodyPlan,
  seen: { raw: number },
): AsyncGenerator<Uint8Array> {
  times.begin('body');
  try {
    for await (const chunk of answer as AsyncIterable<Uint8Array>) {
      times.begin('body');
      seen.raw += chunk.length;
      if (seen.raw > limits.bytes && !isCut) throw tooMany({ host, limits });
      yield chunk;
    }
  } catch (cause) {
    const expected = answer.headers['content-length'];
    const when = `after ${seen.raw}${expected === undefined ? '' : ` of ${expected}`} bytes`;
    throw connectionProblem(cause, { host, limits, when, isConnected: true });
  }
}

async function collected(stages: Unpacking, raw: AsyncIterable<Uint8Array>, plan: BodyPlan): Promise<Uint8Array> {
  const { host, limits, isCut } = plan;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stages.unpack(raw)) {
    const room = limits.bytes - size;
    size += part.length;
    if (size > SMALL && size > MOST_SWELLING * stages.taken()) {
      throw forGood(fetchProblems.swells, { host, ratio: MOST_SWELLING });
    }
    parts.push(part.length > room ? part.subarray(0, Math.max(0, room)) : part);
    if (size > limits.bytes) {
      if (!isCut) throw tooMany(plan);
      break;
    }
  }
  return Buffer.concat(parts);
}

function tooMany({ host, limits }: Pick<BodyPlan, 'host' | 'limits'>): FetchProblem {
  return forGood(fetchProblems.tooManyBytes, { host, limit: limits.bytes });
}
