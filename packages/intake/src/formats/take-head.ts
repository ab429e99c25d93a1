/** The first bytes of a stream: chunks are taken until `isEnough`, or until it ends. */
export async function takeHead(
  iterator: AsyncIterator<Uint8Array>,
  isEnough: (head: Uint8Array) => boolean,
): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (!isEnough(head)) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

/** The stream again, with what was taken of it in front. Ended early, it ends the stream. */
export async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
