import { extname } from 'node:path';
import type { Format } from './format.ts';

/** What tells a source's format. */
export interface Signs {
  /** Its path or address; its ending counts. */
  readonly name: string;
  /** The first 4 KiB, a character a byte, without byte order mark and white space in front. */
  readonly head: string;
  readonly mediaType: string | undefined;
}

/**
 * The format of a source: by its first bytes where they are unmistakable, since files are misnamed and servers misinformed; then by
 * what the server says, but for "plain text", which servers say of anything; then by its ending. Undefined where nothing tells:
 * it is tried as plain text.
 */
export function recognise(formats: readonly Format[], { name, head, mediaType }: Signs): Format | undefined {
  const ending = extname(name).toLowerCase();
  const said = mediaType === 'text/plain' ? undefined : mediaType;
  return (
    formats.find(({ begins }) => begins?.(head) === true) ??
    formats.find(({ mediaTypes }) => said !== undefined && mediaTypes.includes(said)) ??
    formats.find(({ endings }) => ending !== '' && endings.includes(ending))
  );
}
