import type { Draft, Refiner } from '../draft.ts';
import type { StatementContext } from '../context.ts';

const KEY_LENGTH = 24;

/** A caption that says a body sentence again makes no second record. */
export const dropRepeatedCaption: Refiner = {
  name: 'drop-repeated-caption',
  summary: 'A caption that repeats a body statement is dropped.',
  refine(drafts, context) {
    const body = new Set(
      drafts.filter((draft) => roleOf(draft, context) === 'body').map((draft) => key(draft, context)),
    );
    return drafts.map((draft) =>
      roleOf(draft, context) === 'caption' && body.has(key(draft, context))
        ? { outcome: 'dropped', reason: 'repeats a statement of the body' }
        : { outcome: 'kept' },
    );
  },
};

function roleOf({ candidate: { content } }: Draft, { tree, surface, blocks }: StatementContext): string | undefined {
  const token = tree.tokenAt(content[0].start);
  return token === undefined ? undefined : blocks[surface.blockAt(token)]?.role;
}

/** The first letters of the content, marks and case aside. */
function key({ candidate: { content } }: Draft, { tree }: StatementContext): string {
  return tree.text
    .slice(content[0].start, content[0].start + 4 * KEY_LENGTH)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, KEY_LENGTH);
}
