import type { Block } from '@onrecord/model';

/** For offsets asked in text order: the index of the block that holds each, or of the last one before it. Linear over all calls. */
export function blockFinder(blocks: readonly Block[]): (offset: number) => number | undefined {
  let at = 0;
  return (offset) => {
    while (at + 1 < blocks.length && (blocks[at + 1]?.start ?? Infinity) <= offset) at++;
    return blocks.length === 0 ? undefined : at;
  };
}
