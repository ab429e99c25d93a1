/** A place in a web archive: of a plain one the byte; of a packed one the byte where a gzip member begins, and how far into its unpacked bytes. */
export interface Place {
  /** Undefined in a plain file. */
  readonly member: number | undefined;
  readonly within: number;
}

/** Unpacked bytes, never none. Those of one piece lie in one member. */
export interface Piece {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
  readonly place: Place;
}

/** Packed bytes out of which nothing could be had. */
export interface Gap {
  readonly kind: 'gap';
  /** Where it begins: of a member that is damaged, where the member begins. */
  readonly from: Place;
  /** Undefined where the file ends too early. */
  readonly reason: string | undefined;
}

/** What a web archive is made of, once unpacked. */
export type Part = Piece | Gap;

/** As it is written after the path: "1204", or "1204+380" in the midst of a member. */
export function placeName({ member, within }: Place): string {
  if (member === undefined) return String(within);
  return within === 0 ? String(member) : `${member}+${within}`;
}

/** The piece without its first bytes. */
export function pieceFrom({ kind, bytes, place }: Piece, start: number): Piece {
  return { kind, bytes: bytes.subarray(start), place: { ...place, within: place.within + start } };
}

/** The bytes of pieces in one; not copied where there is but one piece. */
export function joinedBytes(pieces: readonly Piece[]): Buffer {
  const [first] = pieces;
  if (first && pieces.length === 1)
    return Buffer.from(first.bytes.buffer, first.bytes.byteOffset, first.bytes.byteLength);
  return Buffer.concat(pieces.map(({ bytes }) => bytes));
}
