import { type Head, parseHead } from './head-fields.ts';
import { type Gap, joinedBytes, type Piece, type Place } from './part.ts';
import { type PieceReader, piecesFrom } from './piece-reader.ts';
import { type Damage, MAX_HEAD_BYTES, MAX_PAGE_BYTES, type WarcRecord } from './record.ts';

/** How every record begins, whatever its version. */
export const RECORD_BEGIN = 'WARC/';
/** How a record begins behind another one. Version 0.x is older than the standard. */
const MARK = Buffer.from('\nWARC/1.');

const MOST_HELD = MAX_PAGE_BYTES + MAX_HEAD_BYTES;
const PASS_BYTES = 1024 * 1024;
/** Behind a record the standard asks for two. */
const MOST_LINE_ENDS = 1024;

const DOES_NOT_FIT = 'the length that a record gives does not fit';

export interface RecordHead {
  readonly place: Place;
  readonly fields: ReadonlyMap<string, string>;
  /** Of the content, in bytes. */
  readonly length: number;
}

/** The head of the record that begins here, passed; or why there is none, and then nothing is passed. */
export async function readRecordHead(reader: PieceReader, place: Place): Promise<RecordHead | Damage> {
  const head = await findHead(reader);
  if (typeof head === 'string') return { from: place, reason: head };
  if (!head) return { from: place, reason: undefined };
  const length = head.fields.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(length))
    return { from: place, reason: 'a record says no length (Content-Length) that is a number' };
  await reader.drop(head.length);
  return { place, fields: head.fields, length: Number(length) };
}

/** A head; in words, why there is none; undefined where what is there breaks off. */
async function findHead(reader: PieceReader): Promise<Head | string | undefined> {
  let looked = 0;
  // The first look is free where the head lies in one piece, as it nearly always does.
  for (const size of [RECORD_BEGIN.length, 4096, MAX_HEAD_BYTES]) {
    const bytes = await reader.peek(size);
    const begin = bytes.toString('latin1', 0, RECORD_BEGIN.length);
    if (!RECORD_BEGIN.startsWith(begin)) return 'no record begins here';
    const head = parseHead(bytes.subarray(0, MAX_HEAD_BYTES), Math.max(0, looked - 2));
    if (head) return head.isTorn ? 'another record begins in the head of a record' : head;
    looked = Math.min(bytes.length, MAX_HEAD_BYTES);
  }
  return looked < MAX_HEAD_BYTES ? undefined : 'the head of a record does not end';
}

/** What came of the content; `isLast`: the record is whole, but the file ends where its end should be marked. */
export type ContentRead =
  { readonly record: WarcRecord; readonly isLast: boolean } | { readonly reason: string | undefined };

/** The content of a record, if it is as long as it says and something sensible follows. */
export async function readContent(reader: PieceReader, head: RecordHead): Promise<ContentRead> {
  if (head.length > MOST_HELD) {
    const trouble = await passContent(reader, head.length);
    return trouble ?? (await withEnd(reader, { head, pieces: [], isHeld: false }));
  }
  const pieces = await reader.take(head.length);
  if (sizeOf(pieces) < head.length) {
    if (backToMark(reader, pieces)) return { reason: DOES_NOT_FIT };
    return { reason: undefined };
  }
  return withEnd(reader, { head, pieces, isHeld: true });
}

interface Content {
  readonly head: RecordHead;
  readonly pieces: readonly Piece[];
  readonly isHeld: boolean;
}

async function withEnd(reader: PieceReader, { head, pieces, isHeld }: Content): Promise<ContentRead> {
  const lineEnds = await reader.takeLineEnds(MOST_LINE_ENDS);
  const front = await reader.front();
  const { place, fields } = head;
  const record: WarcRecord = { place, fields, content: isHeld ? joinedBytes(pieces) : undefined };
  if (front.kind === 'gap') return isOf(front, place) ? { reason: front.reason } : { record, isLast: false };
  const isMarked = isEndMark(lineEnds);
  if (front.kind === 'end') return { record, isLast: place.member === undefined && !isMarked };
  const next = (await reader.peek(RECORD_BEGIN.length)).toString('latin1', 0, RECORD_BEGIN.length);
  if (RECORD_BEGIN.startsWith(next)) return { record, isLast: false };
  // Something else follows. Behind a marked end it is no matter of this record, unless that has another one in it.
  const isWithin = backToMark(reader, [...pieces, ...lineEnds]);
  // In one member it is: its check sum has not been reached, and bytes too many are a sign of damage.
  const isApart = place.member === undefined || place.member !== front.place.member;
  return isMarked && isApart && !isWithin ? { record, isLast: false } : { reason: DOES_NOT_FIT };
}

/** A damaged member in which the record lies; bytes behind a whole one are no damage of it. */
function isOf(gap: Gap, place: Place): boolean {
  return gap.from.member === place.member;
}

/** Two line ends, as the standard asks for behind a record. */
function isEndMark(pieces: readonly Piece[]): boolean {
  return /^(?:\r\n\r\n|\n\n)/.test(joinedBytes(pieces).toString('latin1', 0, 4));
}

/**
 * Goes past a long content. A length that a damaged head gives would swallow the rest of the file: where a record begins
 * within it, the length is taken to be wrong.
 */
async function passContent(reader: PieceReader, length: number): Promise<{ reason: string | undefined } | undefined> {
  for (let left = length; left > 0;) {
    const size = Math.min(left, PASS_BYTES);
    const pieces = await reader.take(size);
    if (backToMark(reader, pieces)) return { reason: DOES_NOT_FIT };
    if (sizeOf(pieces) < size) return { reason: undefined };
    left -= size;
    // A mark may lie across the edge of two looks.
    if (left === 0) break;
    const seam = piecesFrom(pieces, size - MARK.length);
    reader.unread(seam);
    left += sizeOf(seam);
  }
  return undefined;
}

/** Puts back what was taken from the first place on where a record begins; whether there is one. */
function backToMark(reader: PieceReader, pieces: readonly Piece[]): boolean {
  const mark = joinedBytes(pieces).indexOf(MARK);
  if (mark === -1) return false;
  reader.unread(piecesFrom(pieces, mark + 1));
  return true;
}

/** Goes to where a record seems to begin, at least a byte on; to the next gap or the end where none does. O(bytes). */
export async function seekRecord(reader: PieceReader): Promise<void> {
  await reader.drop(1);
  for (let front = await reader.front(); front.kind === 'bytes'; front = await reader.front()) {
    const { place, bytes } = front;
    const window = await reader.peek(bytes.length + MARK.length);
    const isMemberStart = place.member !== undefined && place.within === 0;
    if (isMemberStart && window.toString('latin1', 0, RECORD_BEGIN.length) === RECORD_BEGIN) return;
    const mark = window.indexOf(MARK);
    const isHere = mark !== -1 && mark < bytes.length;
    await reader.drop(isHere ? mark + 1 : bytes.length);
    if (isHere) return;
  }
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
