import { type Trials, findMember, newTrials } from './find-member.ts';
import { beginsMember, GZIP_MAGIC } from './gzip-header.ts';
import { inflateMember } from './inflate-member.ts';
import type { Gap, Part, Place } from './part.ts';
import { RawBytes } from './raw-bytes.ts';

/** The magic bytes and the flags. */
const LOOKED_AT = 4;

/**
 * The unpacked bytes of a web archive with their places: of a plain one as they are, of a packed one (gzip, a record a member
 * or several in one) member by member. Bytes out of which nothing can be had are a gap, and it goes on with the next member.
 */
export async function* partsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const raw = new RawBytes(chunks);
  try {
    if (beginsMember(await raw.peek(LOOKED_AT))) yield* packedParts(raw);
    else yield* plainParts(raw);
  } finally {
    await raw.close();
  }
}

async function* plainParts(raw: RawBytes): AsyncGenerator<Part> {
  for (let bytes = await raw.front(); bytes; bytes = await raw.front()) {
    yield { kind: 'bytes', bytes, place: { member: undefined, within: raw.offset } };
    raw.drop(bytes.length);
  }
}

async function* packedParts(raw: RawBytes): AsyncGenerator<Part> {
  const trials = newTrials();
  while (await raw.front()) {
    raw.mark();
    const from: Place = { member: raw.offset, within: 0 };
    const begin = await raw.peek(LOOKED_AT);
    if (!beginsMember(begin)) {
      const isCut = begin.length < LOOKED_AT && GZIP_MAGIC.indexOf(begin) === 0;
      await findMember(raw, trials);
      yield { kind: 'gap', from, reason: isCut ? undefined : 'these bytes are no gzip data' };
      continue;
    }
    const gap = yield* memberParts({ raw, from, trials });
    if (gap) yield gap;
  }
}

interface Member {
  readonly raw: RawBytes;
  readonly from: Place;
  readonly trials: Trials;
}

/** The pieces of one member; the gap, and `raw` before the next member, where it is not whole. */
async function* memberParts({ raw, from, trials }: Member): AsyncGenerator<Part, Gap | undefined> {
  const inflated = inflateMember(raw);
  let within = 0;
  try {
    for (;;) {
      const { done, value } = await inflated.next();
      if (!done) {
        yield { kind: 'bytes', bytes: value, place: { ...from, within } };
        within += value.length;
        continue;
      }
      if (value.status === 'whole') return undefined;
      // A damaged member may have swallowed what follows: back, and past its own magic bytes.
      raw.rewind();
      raw.drop(1);
      const isMore = await findMember(raw, trials);
      const damage = value.status === 'damaged' ? value.reason : 'the packed data breaks off';
      return { kind: 'gap', from, reason: value.status === 'cut' && !isMore ? undefined : damage };
    }
  } finally {
    // Nothing to clean up where it has ended; ended early, it closes the engine of zlib.
    await inflated.return({ status: 'cut' });
  }
}
