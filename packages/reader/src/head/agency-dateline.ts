import type { Block } from '@onrecord/model';

const LONGEST_NAME = 40;

/** The agency in brackets of the first dateline, "CAIRO, May 5 (Agency) -"; undefined when there is none. */
export function agencyOf(text: string, blocks: readonly Block[]): string | undefined {
  for (const { role, start, end } of blocks.slice(0, 8)) {
    if (role !== 'dateline') continue;
    const name = /\(([^()]{2,40})\)/.exec(text.slice(start, Math.min(end, start + 200)))?.[1]?.trim();
    if (name && name.length <= LONGEST_NAME && !/\d/.test(name) && /^\p{Lu}|^\p{Ll}{2,4}$/u.test(name)) return name;
  }
  return undefined;
}
