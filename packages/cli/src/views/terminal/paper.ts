import { paintFor, type Paint } from './paint.ts';
import { safeText } from './safe-text.ts';
import { textWidth, wrap } from './text-width.ts';

/** What the view is printed on. */
export interface Paper {
  readonly width: number;
  readonly paint: Paint;
}

const NARROWEST = 30;
/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;

export function paperOf({ width, colours }: { readonly width: number; readonly colours: boolean }): Paper {
  return { width: Math.min(WIDEST, Math.max(NARROWEST, width)), paint: paintFor(colours) };
}

/** Text of a report in lines that begin with `indent`: made safe, wrapped, and only then painted. */
export function indented(text: string, indent: string, { width }: Paper): readonly string[] {
  return wrap(safeText(text), width - textWidth(indent)).map((line) => indent + line);
}

/** Pieces side by side as far as they fit, else on the next line after `indent`. */
export function flow(
  pieces: readonly { readonly plain: string; readonly painted: string }[],
  paper: Paper,
  indent: string,
): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { plain, painted } of pieces) {
    const wide = textWidth(plain);
    if (line !== '' && used + 1 + wide > paper.width) {
      lines.push(line);
      line = indent + painted;
      used = indent.length + wide;
    } else {
      line += line === '' ? painted : ` ${painted}`;
      used += wide + (used === 0 ? 0 : 1);
    }
  }
  return [...lines, line].join('\n');
}
