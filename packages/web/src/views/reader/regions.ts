import type { BlockRole, Reading, Span } from '@onrecord/model';

/** A stretch of text in which nothing else is nested: a block, or what lies between two. */
export interface Region extends Span {
  readonly role: BlockRole | 'gap' | 'metadata';
}

/** Blocks in order and all that lies between them; blocks that overlap an earlier one begin where it ends. O(n log n). */
export function regionsOf({ text, blocks }: Reading['report']): readonly Region[] {
  const regions: Region[] = [];
  let done = 0;
  const add = (end: number, role: Region['role']): void => {
    if (end > done) regions.push({ start: done, end, role });
    done = Math.max(done, end);
  };
  const addGap = (end: number): void => {
    add(end, text.slice(done, end).trim() === '' ? 'gap' : 'metadata');
  };
  for (const { start, end, role } of [...blocks].sort((a, b) => a.start - b.start)) {
    addGap(start);
    add(end, role);
  }
  addGap(text.length);
  return regions;
}
