import { type Gap, joinedBytes, type Part, type Piece, pieceFrom, type Place } from './part.ts';

const LF = 0x0a;
const CR = 0x0d;

/** What comes next. */
export type Front =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly place: Place }
  | Gap
  | { readonly kind: 'end'; readonly place: Place };

/** Reads the unpacked bytes of a web archive; a gap among them stops every reading, until it is passed. */
export class PieceReader {
  readonly #parts: AsyncIterator<Part>;
  #queue: Piece[] = [];
  #gap: Gap | undefined;
  #end: Place = { member: undefined, within: 0 };
  #isEnd = false;

  constructor(parts: AsyncIterable<Part>) {
    this.#parts = parts[Symbol.asyncIterator]();
  }

  async front(): Promise<Front> {
    if (this.#queue.length === 0) await this.#pull();
    return this.#queue[0] ?? this.#gap ?? { kind: 'end', place: this.#end };
  }

  /** The next `size` bytes in one, or more; fewer only before a gap or the end. */
  async peek(size: number): Promise<Buffer> {
    let count = 0;
    for (let total = 0; total < size; count++) {
      if (count === this.#queue.length && !(await this.#pull())) break;
      total += this.#queue[count]?.bytes.length ?? 0;
    }
    return joinedBytes(this.#queue.slice(0, count));
  }

  /** The next `size` bytes as pieces; fewer only before a gap or the end. */
  async take(size: number): Promise<readonly Piece[]> {
    const taken: Piece[] = [];
    for (let left = size; left > 0;) {
      if (this.#queue.length === 0 && !(await this.#pull())) break;
      const piece = this.#shift(left);
      left -= piece?.bytes.length ?? 0;
      if (piece) taken.push(piece);
    }
    return taken;
  }

  /** Goes past `size` bytes. */
  async drop(size: number): Promise<void> {
    await this.take(size);
  }

  /** CR and LF up to the next other byte, at most `most` bytes of them. */
  async takeLineEnds(most: number): Promise<readonly Piece[]> {
    const taken: Piece[] = [];
    for (let left = most; left > 0;) {
      const front = await this.front();
      if (front.kind !== 'bytes') break;
      const piece = this.#shift(lineEndsIn(front.bytes, left));
      if (!piece) break;
      taken.push(piece);
      left -= piece.bytes.length;
    }
    return taken;
  }

  /** Puts back what was taken, in its order. */
  unread(pieces: readonly Piece[]): void {
    this.#queue.unshift(...pieces);
  }

  /** Goes on behind the gap in front. */
  passGap(): void {
    this.#gap = undefined;
  }

  async close(): Promise<void> {
    await this.#parts.return?.();
  }

  #shift(most: number): Piece | undefined {
    const [piece] = this.#queue;
    if (!piece || most === 0) return undefined;
    if (piece.bytes.length <= most) return this.#queue.shift();
    this.#queue[0] = pieceFrom(piece, most);
    return { ...piece, bytes: piece.bytes.subarray(0, most) };
  }

  /** Whether there was one more piece; not over a gap. */
  async #pull(): Promise<boolean> {
    if (this.#gap || this.#isEnd) return false;
    const { done, value } = await this.#parts.next();
    if (done) this.#isEnd = true;
    else if (value.kind === 'gap') this.#gap = value;
    else this.#queue.push(value);
    if (!done && value.kind === 'bytes') this.#end = pieceFrom(value, value.bytes.length).place;
    return !done && value.kind === 'bytes';
  }
}

/** How many bytes these begin with that are CR or LF, at most `most`. */
function lineEndsIn(bytes: Uint8Array, most: number): number {
  const end = Math.min(bytes.length, most);
  let count = 0;
  while (count < end && (bytes[count] === LF || bytes[count] === CR)) count++;
  return count;
}

/** The pieces from a byte of theirs on. */
export function piecesFrom(pieces: readonly Piece[], start: number): readonly Piece[] {
  const rest: Piece[] = [];
  let from = start;
  for (const piece of pieces) {
    if (from < piece.bytes.length) rest.push(from > 0 ? pieceFrom(piece, from) : piece);
    from = Math.max(0, from - piece.bytes.length);
  }
  return rest;
}
