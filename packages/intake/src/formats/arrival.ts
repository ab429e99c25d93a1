/** Where the bytes of a source came from, when not from a file: what the answer of a server, or a web archive, says of them. */
export interface Arrival {
  /** The address that gave the bytes, after redirects. */
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
  /** Of the header `Content-Type`, in lower case, without parameters. */
  readonly mediaType?: string;
  /** Its parameter `charset`, as it was given. */
  readonly charset?: string;
}
