import { partsOf } from './parts.ts';
import { PieceReader } from './piece-reader.ts';
import { readContent, readRecordHead, seekRecord } from './read-record.ts';
import { type Damage, type Found, MOST_DAMAGES } from './record.ts';

/**
 * The records of a web archive, plain or packed, and the damaged stretches between them: goes on behind one at the next gzip
 * member or the next line "WARC/1.". Holds one record; O(bytes). Throws only errors of `chunks`.
 */
export async function* recordsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const reader = new PieceReader(partsOf(chunks));
  try {
    yield* foundBy(reader);
  } finally {
    await reader.close();
  }
}

async function* foundBy(reader: PieceReader): AsyncGenerator<Found> {
  /** Where what is being read went wrong; it lasts until the next record begins. */
  let damage: Damage | undefined;
  for (let damages = 0; ;) {
    await reader.takeLineEnds();
    const front = await reader.front();
    if (front.kind === 'end') break;
    if (front.kind === 'gap') {
      damage = damage ? { ...damage, reason: damage.reason ?? front.reason } : front;
      reader.passGap();
      continue;
    }
    const head = await readRecordHead(reader, front.place);
    if (!('fields' in head)) {
      damage ??= head;
      await seekRecord(reader);
      continue;
    }
    if (damage) {
      yield { kind: 'damage', damage, to: head.place };
      damage = undefined;
      damages++;
      if (damages > MOST_DAMAGES) {
        yield { kind: 'too-damaged', from: head.place };
        return;
      }
    }
    const content = await readContent(reader, head);
    if ('record' in content) yield { kind: 'record', record: content.record };
    if (!('record' in content)) damage = { from: head.place, reason: content.reason };
    else if (content.isLast) damage = { from: head.place, reason: undefined };
  }
  if (damage) yield { kind: 'damage', damage, to: undefined };
}
