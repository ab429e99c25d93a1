import { labelOf } from './link-target.ts';

/** A block of Markdown, its lines without the marks of the block. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph' | 'code' | 'table'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly string[] }
  /** `marker`: as it was written, its indentation included. */
  | { readonly kind: 'item'; readonly marker: string; readonly lines: readonly string[] };

export interface MarkdownBlocks {
  readonly blocks: readonly MarkdownBlock[];
  /** Labels of link reference definitions; these are not shown. */
  readonly labels: ReadonlySet<string>;
  /** Whether anything but lists and paragraphs was found. */
  readonly isMarked: boolean;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2}[-*_ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;
const ITEM = /^([ \t]{0,12}(?:[-*+]|\d{1,9}[.)])[ \t]+)(?=\S)/;
const DEFINITION = /^ {0,3}\[([^[\]^][^[\]]{0,998})\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;

/**
 * The blocks of Markdown that reports use: headings of both kinds, paragraphs, lists, quotations, code in fences, rules,
 * tables, link definitions and comments. Indented code is read as paragraphs, since copied reports are indented. O(length).
 */
export function markdownBlocks(source: string): MarkdownBlocks {
  const blocks: MarkdownBlock[] = [];
  const labels = new Set<string>();
  const withoutComments = source.replace(/<!--[^]*?(?:-->|$)/g, '');
  let isMarked = withoutComments !== source;
  let open: MarkdownBlock | undefined;
  const close = (): void => {
    if (open) blocks.push(open);
    open = undefined;
  };
  const begin = (block: MarkdownBlock): void => {
    close();
    open = block;
  };
  const lines = withoutComments.split(/\r\n|\n|\r/);
  for (let i = 0; i < lines.length; i++) {
    const { line, depth } = unquoted(lines[i] ?? '');
    isMarked ||= depth > 0;
    const heading = HEADING.exec(line);
    const definition = DEFINITION.exec(line);
    const underline = open?.kind === 'paragraph' ? UNDERLINE.exec(line) : null;
    const fence = FENCE.exec(line);
    if (line.trim() === '') close();
    else if (fence) {
      const end = fenceEnd(lines, i + 1, fence[1] ?? '');
      begin({ kind: 'code', lines: lines.slice(i + 1, end).map((code) => (depth > 0 ? unquoted(code).line : code)) });
      close();
      i = end;
      isMarked = true;
    } else if (heading) {
      begin({ kind: 'heading', level: heading[1]?.length ?? 1, lines: [withoutClosing(heading[2] ?? '')] });
      close();
      isMarked = true;
    } else if (underline && open) {
      open = { kind: 'heading', level: underline[1]?.startsWith('=') ? 1 : 2, lines: open.lines };
      close();
      isMarked = true;
    } else if (RULE.test(line)) {
      close();
      isMarked = true;
    } else if (definition && open?.kind !== 'paragraph') {
      labels.add(labelOf(definition[1] ?? ''));
      isMarked = true;
    } else if (open?.kind === 'table') {
      open = { ...open, lines: appended(open.lines, line) };
    } else if (line.includes('|') && isDelimiterRow(unquoted(lines[i + 1] ?? '').line)) {
      begin({ kind: 'table', lines: [line] });
      i++;
      isMarked = true;
    } else {
      const marker = ITEM.exec(line)?.[1];
      const interrupts = marker !== undefined && (open?.kind !== 'paragraph' || /^\s*(?:[-*+]|1[.)])/.test(marker));
      if (marker !== undefined && interrupts) begin({ kind: 'item', marker, lines: [line.slice(marker.length)] });
      else if (open) open = { ...open, lines: appended(open.lines, line) };
      else begin({ kind: 'paragraph', lines: [line] });
    }
  }
  close();
  return { blocks, labels, isMarked };
}

/** The lines with one more. In place: a block that is open belongs to nobody else, and copies of a long one would add up. */
function appended(lines: readonly string[], line: string): readonly string[] {
  (lines as string[]).push(line);
  return lines;
}

/** A line without the marks of quotations in front, and how many there were. */
function unquoted(line: string): { readonly line: string; readonly depth: number } {
  let at = 0;
  let depth = 0;
  for (;;) {
    let mark = at;
    while (mark < at + 3 && line.charAt(mark) === ' ') mark++;
    if (line.charAt(mark) !== '>') return { line: line.slice(at), depth };
    depth++;
    at = line.charAt(mark + 1) === ' ' || line.charAt(mark + 1) === '\t' ? mark + 2 : mark + 1;
  }
}

function fenceEnd(lines: readonly string[], from: number, fence: string): number {
  const closing = new RegExp(`^ {0,3}${fence.charAt(0)}{${Math.min(fence.length, 100)},}[ \\t]*$`);
  for (let i = from; i < lines.length; i++) if (closing.test(unquoted(lines[i] ?? '').line)) return i;
  return lines.length;
}

/** The words of a heading without the signs that may close it. */
function withoutClosing(words: string): string {
  const trimmed = words.trimEnd();
  let end = trimmed.length;
  while (trimmed.charAt(end - 1) === '#') end--;
  return end === trimmed.length || (end > 0 && !/[ \t]/.test(trimmed.charAt(end - 1)))
    ? trimmed
    : trimmed.slice(0, end).trimEnd();
}

function isDelimiterRow(line: string): boolean {
  return line.length < 2000 && line.includes('|') && line.includes('-') && /^[|:\-\s]+$/.test(line);
}
