const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;
const FEWEST_JOINTS = 3;
const WRAPPED_SHARE = 0.8;
/** Wrapping by eye or with other rules for hyphens misses the exact width by a little. */
const SLACK = 3;

/** A place where one line goes over into the next without an empty line between them. */
interface Joint {
  readonly at: number;
  readonly lineLength: number;
  readonly nextWordLength: number;
}

function jointsOf(text: string): readonly Joint[] {
  const joints: Joint[] = [];
  let before = '';
  let end = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const isJoint = before !== '' && trimmed !== '';
    if (isJoint)
      joints.push({ at: end, lineLength: before.length, nextWordLength: /^\S*/.exec(trimmed)?.[0].length ?? 0 });
    before = trimmed;
    end += line.length + 1;
  }
  return joints;
}

/**
 * Positions just after the line breaks that only wrap a paragraph to a width ("hard-wrapped" text): lines are of one width, and the
 * first word of the next line would not have fitted. Empty when the text is not wrapped. O(n).
 */
export function softBreaks(text: string): ReadonlySet<number> {
  const joints = jointsOf(text);
  let width = 0;
  for (const { lineLength } of joints) width = Math.max(width, lineLength);
  if (joints.length < FEWEST_JOINTS || width > WIDEST_WRAP || width < NARROWEST_WRAP) return new Set();
  const full = joints.filter((joint) => joint.lineLength + 1 + joint.nextWordLength + SLACK > width);
  return full.length >= WRAPPED_SHARE * joints.length ? new Set(full.map((joint) => joint.at)) : new Set();
}

/** How many line breaks `text.slice(start, end)`, all white space, holds: 0, 1, or 2 for an empty line. */
export function lineBreaks(text: string, start: number, end: number): 0 | 1 | 2 {
  let count = 0;
  for (let at = start; at < end && count < 2; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2029) return 2;
    if (code === 10 || code === 0x2028 || code === 0x85 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count === 0 ? 0 : count === 1 ? 1 : 2;
}
