import type { Block, BlockRole } from '@onrecord/model';

/** What the signature looks at of a report. */
export interface StoryReport {
  readonly text: string;
  readonly blocks: readonly Pick<Block, 'start' | 'end' | 'role'>[];
}

/** Blocks that an outlet's copy keeps; the others (headline, byline, caption, ...) are what outlets change. */
const KEPT: ReadonlySet<BlockRole> = new Set<BlockRole>(['body', 'list']);
/** Left out even where hardly any body is known: the same in many reports of an outlet. */
const NEVER: ReadonlySet<BlockRole> = new Set<BlockRole>(['boilerplate', 'credit', 'byline', 'dateline']);
/** A report with less body than this, in UTF-16 units, is compared by its other blocks as well. */
const LITTLE_BODY = 120;

/**
 * The text by which copies are known: the body without furniture. A report whose body is hardly anything (a headline and a line)
 * is taken with its headline, standfirst and captions; one without blocks, whole. Blocks are joined by a line break. Linear.
 */
export function storyText({ text, blocks }: StoryReport): string {
  if (blocks.length === 0) return text;
  const joined = (keep: (role: BlockRole) => boolean): string =>
    blocks
      .filter(({ role }) => keep(role))
      .map(({ start, end }) => text.slice(start, end))
      .join('\n');
  const body = joined((role) => KEPT.has(role));
  return body.length >= LITTLE_BODY ? body : joined((role) => !NEVER.has(role));
}
