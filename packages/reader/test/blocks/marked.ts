import type { Block, BlockRole } from '@onrecord/model';

/** A part of a text; without a role it is not marked. */
export type Part = readonly [role: BlockRole | undefined, words: string];

/** A text of parts, an empty line between them, with the marks of those that have a role. */
export function marked(
  parts: readonly Part[],
  between = '\n\n',
): { readonly text: string; readonly marks: readonly Block[] } {
  let text = '';
  const marks: Block[] = [];
  for (const [role, words] of parts) {
    if (text !== '') text += between;
    if (role) marks.push({ start: text.length, end: text.length + words.length, role });
    text += words;
  }
  return { text, marks };
}

/** Blocks with their words. */
export const shown = (text: string, blocks: readonly Block[]): readonly string[] =>
  blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
