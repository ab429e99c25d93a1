/** How far back one can go: a damaged member is noticed some time after the damage, seldom as much as this. */
const HELD_BYTES = 1024 * 1024;
/** A disk gives 64 KiB at once; a pipe may give a byte. */
const LEAST_BYTES = 16 * 1024;

/** The packed bytes of a file, read once, with a way back over the last of them. Holds about 1 MiB. */
export class RawBytes {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #ahead: Uint8Array[] = [];
  #held: Uint8Array[] = [];
  #heldSize = 0;
  #offset = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** In bytes, of what comes next. */
  get offset(): number {
    return this.#offset;
  }

  /** What comes next, as much as is there; undefined at the end. */
  async front(): Promise<Uint8Array | undefined> {
    return this.#ahead[0] ?? ((await this.#pull()) ? this.#ahead[0] : undefined);
  }

  /** At least the next `size` bytes in one, fewer only at the end. */
  async peek(size: number): Promise<Buffer> {
    let count = 0;
    let total = 0;
    for (; total < size; count++) {
      if (count === this.#ahead.length && !(await this.#pull())) break;
      total += this.#ahead[count]?.length ?? 0;
    }
    if (count > 1) this.#ahead.splice(0, count, Buffer.concat(this.#ahead.slice(0, count)));
    const bytes = this.#ahead[0] ?? new Uint8Array(0);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Goes past the next bytes, which have been looked at. */
  drop(size: number): void {
    const [first] = this.#ahead;
    if (!first || size === 0) return;
    const passed = first.subarray(0, size);
    if (passed.length === first.length) this.#ahead.shift();
    else this.#ahead[0] = first.subarray(passed.length);
    this.#offset += passed.length;
    this.#hold(passed);
  }

  /** From here on one can go back, not further. */
  mark(): void {
    this.#held = [];
    this.#heldSize = 0;
  }

  /** Back to the mark, or as far as bytes are held. */
  rewind(): void {
    this.#ahead = [...this.#held, ...this.#ahead];
    this.#offset -= this.#heldSize;
    this.mark();
  }

  async close(): Promise<void> {
    await this.#iterator.return?.();
  }

  #hold(passed: Uint8Array): void {
    this.#held.push(passed);
    this.#heldSize += passed.length;
    while (this.#heldSize > HELD_BYTES && this.#held.length > 1) this.#heldSize -= this.#held.shift()?.length ?? 0;
  }

  /** Whether there was more. Small chunks are put together: each costs, whatever its size. */
  async #pull(): Promise<boolean> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < LEAST_BYTES) {
      const { done, value } = await this.#iterator.next();
      if (done) break;
      parts.push(value);
      size += value.length;
    }
    const [first] = parts;
    if (size > 0) this.#ahead.push(first && parts.length === 1 ? first : Buffer.concat(parts));
    return size > 0;
  }
}
