/** A head of lines "Name: value", as records of a web archive and answers of HTTP have. */
export interface Head {
  /** The line before the fields: "WARC/1.1", "HTTP/1.1 200 OK". */
  readonly first: string;
  /** By their names in lower case; of several with one name the first. */
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes of the head with the blank line behind it. */
  readonly length: number;
  /** Whether another head of a web archive begins in it: then it broke off. */
  readonly isTorn: boolean;
}

const LF = 0x0a;
const CR = 0x0d;

/** The head that bytes begin with; undefined where no blank line ends it within them. Line ends CRLF or LF. O(head). */
export function parseHead(bytes: Buffer, from = 0): Head | undefined {
  const length = headLength(bytes, from);
  if (length === undefined) return undefined;
  const [first = '', ...lines] = bytes
    .toString('utf8', 0, length)
    // A line that begins with white space goes on with the one before it (RFC 822, 3.1.1).
    .replace(/\r?\n[ \t]+/g, ' ')
    .split('\n');
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  const isTorn = lines.some((line) => line.startsWith('WARC/'));
  return { first: first.trim(), fields, length, isTorn };
}

/** Where the blank line ends; looks from `from` on, which lies in the head. */
function headLength(bytes: Buffer, from: number): number | undefined {
  for (let end = bytes.indexOf(LF, from); end !== -1; end = bytes.indexOf(LF, end + 1)) {
    if (bytes[end + 1] === LF) return end + 2;
    if (bytes[end + 1] === CR && bytes[end + 2] === LF) return end + 3;
  }
  return undefined;
}
