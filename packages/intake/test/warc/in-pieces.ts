/** Bytes as a stream: cut to these lengths, the rest in one piece. */
export async function* inPieces(bytes: Uint8Array, cuts: readonly number[] = []): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of cuts) {
    yield await Promise.resolve(bytes.subarray(from, from + cut));
    from += cut;
  }
  yield bytes.subarray(from);
}
