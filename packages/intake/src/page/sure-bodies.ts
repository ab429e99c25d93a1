import type { TextBlock } from './text-block.ts';

/** Elements that paragraphs of running text stand in. */
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'blockquote',
  'div',
  'pre',
  'td',
  'section',
  'article',
  'root',
  'dd',
]);

/** Marks as body the paragraphs that can hardly be anything else: long ones that end a sentence. Others are for the reader to tell. */
export function withSureBodies(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.map((block) => (isSureBody(block) ? { ...block, role: 'body' } : block));
}

function isSureBody({ text, role, element, linked }: TextBlock): boolean {
  if (role !== undefined || !PARAGRAPHS.has(element)) return false;
  return text.length >= 80 && linked < text.length / 2 && /[.!?…。！？؟।][”"’')\]»“]{0,3}$/u.test(text);
}
