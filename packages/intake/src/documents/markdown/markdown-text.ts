import type { Block } from '@onrecord/model';
import { inlineText, type Labels } from './inline-text.ts';
import { markdownBlocks, type MarkdownBlock } from './markdown-blocks.ts';

/** A text with the marks of Markdown taken off, and what they said. */
export interface RenderedMarkdown {
  readonly text: string;
  readonly marks: readonly Block[];
}

/**
 * The text that Markdown shows: paragraphs with a blank line between them, list items a line each with their marks, the
 * first heading of level 1 marked as headline. Undefined where nothing in it is marked up: then it is plain text. O(length).
 * CommonMark 0.31 as far as reports use it (see `markdownBlocks`, `inlineText`), with tables and strikethrough.
 */
export function markdownText(source: string): RenderedMarkdown | undefined {
  const { blocks, labels, isMarked } = markdownBlocks(source);
  const shown = blocks.map((block) => wordsOf(block, labels));
  const isChanged = shown.some(({ words, plain }) => words !== plain);
  if (!isMarked && !isChanged) return undefined;
  const marks: Block[] = [];
  let text = '';
  let last: MarkdownBlock | undefined;
  let hasHeadline = false;
  for (const [i, block] of blocks.entries()) {
    const words = shown[i]?.words ?? '';
    if (words.trim() === '') continue;
    if (last) text += block.kind === 'item' && last.kind === 'item' ? '\n' : '\n\n';
    const start = text.length;
    text += words;
    const role: Block['role'] | undefined =
      block.kind === 'item'
        ? 'list'
        : block.kind === 'heading' && block.level === 1 && !hasHeadline
          ? 'headline'
          : undefined;
    hasHeadline ||= role === 'headline';
    if (role)
      marks.push({
        start: start + (words.length - words.trimStart().length),
        end: start + words.trimEnd().length,
        role,
      });
    last = block;
  }
  return { text: last ? `${text}\n` : text, marks };
}

interface Shown {
  readonly words: string;
  /** The same if nothing in it were a mark. */
  readonly plain: string;
}

function wordsOf(block: MarkdownBlock, labels: Labels): Shown {
  const { lines } = block;
  if (block.kind === 'code') return { words: lines.join('\n'), plain: lines.join('\n') };
  if (block.kind === 'table') {
    const rows = lines.map((line) =>
      cellsOf(line)
        .map((cell) => inlineText(cell, labels))
        .join('\t'),
    );
    return { words: rows.join('\n'), plain: lines.join('\n') };
  }
  const plain = block.kind === 'item' ? lines.map((line) => line.trim()).join(' ') : unwrapped(lines);
  const marker = block.kind === 'item' ? block.marker : '';
  return { words: marker + withoutTails(inlineText(plain, labels).trim()), plain: marker + plain };
}

function withoutTails(words: string): string {
  return words.includes('\n')
    ? words
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
    : words;
}

/** Lines of a paragraph that were wrapped at a column are one line; others are kept, as in a copied text, where they are paragraphs. */
function unwrapped(lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.trim());
  const isWrapped = lines
    .slice(0, -1)
    .every((line) => line.length >= NARROWEST && line.length <= WIDEST && !/(?: {2}|\\)$/.test(line));
  return trimmed.join(isWrapped ? ' ' : '\n');
}

const NARROWEST = 60;
const WIDEST = 120;

/** The cells of a row of a table; a bar behind a backslash is a letter. */
function cellsOf(line: string): readonly string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}
