import { partsOf } from './parts.ts';
import { type Front, PieceReader } from './piece-reader.ts';
import { readContent, readRecordHead, seekRecord } from './read-record.ts';
import { type Damage, type Found, MOST_DAMAGES, MOST_FALSE_HEADS } from './record.ts';

/** They are not kept. */
const LINE_ENDS_AT_ONCE = 64 * 1024;

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
  let [damages, falseHeads] = [0, 0];
  for (let front = await behindLineEnds(reader); front.kind !== 'end'; front = await behindLineEnds(reader)) {
    if (front.kind === 'gap') {
      damage = { from: damage?.from ?? front.from, reason: damage?.reason ?? front.reason };
      reader.passGap();
      continue;
    }
    const head = await readRecordHead(reader, front.place);
    const isHead = 'fields' in head;
    if (isHead && damage) {
      yield { kind: 'damage', damage, to: head.place };
      damage = undefined;
      damages++;
    }
    if (damages > MOST_DAMAGES || falseHeads > MOST_FALSE_HEADS) {
      yield { kind: 'too-damaged', from: front.place };
      return;
    }
    if (!isHead) {
      damage ??= head;
      falseHeads++;
      await seekRecord(reader);
      continue;
    }
    const content = await readContent(reader, head);
    if ('record' in content) yield { kind: 'record', record: content.record };
    if (!('record' in content)) damage = { from: head.place, reason: content.reason };
    else if (content.isLast) damage = { from: head.place, reason: undefined };
  }
  if (damage) yield { kind: 'damage', damage, to: undefined };
}

async function behindLineEnds(reader: PieceReader): Promise<Front> {
  while ((await reader.takeLineEnds(LINE_ENDS_AT_ONCE)).length > 0);
  return reader.front();
}
