import { type Block, BLOCK_ROLES, type Note, note } from '@onrecord/model';
import { blockNotes } from './notes.ts';
import { trimmed } from './paragraphs.ts';

/** The marks that can be used, without white space at their edges, in text order and apart from each other. */
export interface FittingMarks {
  readonly marks: readonly Block[];
  readonly notes: readonly Note[];
}

/**
 * Checks what the source's markup says of parts of a text. A mark that lies outside the text, begins before the one before it ends,
 * cuts a character in two or has no known role is left out, and one note says how many. Marks of white space are left out without a
 * word. Never throws. O(marks and the white space at their edges).
 */
export function fittingMarks(text: string, given: readonly Block[] = []): FittingMarks {
  const marks: Block[] = [];
  let dropped = 0;
  let free = 0;
  for (const { start, end, role } of given) {
    if (start < free || !isSpan(text, start, end) || !BLOCK_ROLES.includes(role)) {
      dropped++;
      continue;
    }
    free = end;
    const span = trimmed(text, { start, end });
    if (span.start < span.end) marks.push({ ...span, role });
  }
  const notes = dropped === 0 ? [] : [note(blockNotes.unfitMarks, { details: { dropped, all: given.length } })];
  return { marks, notes };
}

function isSpan(text: string, start: number, end: number): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start <= end &&
    end <= text.length &&
    ![start, end].some((edge) => isInCharacter(text, edge))
  );
}

/** Whether the offset stands between the halves of a surrogate pair. */
function isInCharacter(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
