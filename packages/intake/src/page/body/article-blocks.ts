import { LONGEST_PROMPT, PROMPT } from '../furniture-words.ts';
import { isBylineWords } from '../head/byline.ts';
import { isDateLine } from '../head/date-line.ts';
import { titleKey } from '../metadata/titles.ts';
import type { TextBlock } from '../text-block.ts';

/** The paragraphs of a body, and what of the head stood among them. */
export interface ArticleBlocks {
  readonly blocks: readonly TextBlock[];
  readonly byline: string | undefined;
  /** Lines that only say when. */
  readonly dates: readonly string[];
}

/** Lines of the head that stand in the body come before its first long paragraph, and they are few. */
const LEAD_IN = 8;
const LONG = 120;
/** Pull quotes are few; each is looked for in the whole text. */
const MOST_APART = 60;

/**
 * The paragraphs that Readability found, without what is said above them already (`shown`), lines that only say when,
 * teasers, and quotations that repeat the text. Prompts that are not plainly links stay, marked as boilerplate.
 */
export function articleBlocks(
  found: readonly TextBlock[],
  shown: readonly string[],
  hasByline: boolean,
): ArticleBlocks {
  const known = new Set(shown.map(titleKey));
  const leadEnd = leadInEnd(found);
  const dates: string[] = [];
  let byline: string | undefined;
  const blocks: TextBlock[] = [];
  for (const [i, block] of found.entries()) {
    const isLeadIn = i < leadEnd;
    if (isLeadIn && known.has(titleKey(block.text))) continue;
    if ((isLeadIn || i === found.length - 1) && isDateLine(block.text)) dates.push(block.text);
    else if (isLeadIn && !hasByline && byline === undefined && isBylineWords(block.text)) byline = block.text;
    else if (!isTeaser(block)) blocks.push(isPrompt(block) ? { ...block, role: 'boilerplate' } : block);
  }
  return { blocks: withoutRepeats(blocks), byline, dates };
}

function leadInEnd(found: readonly TextBlock[]): number {
  const first = found.findIndex(({ text, role }) => role === undefined && text.length >= LONG);
  return Math.min(first === -1 ? found.length : first, LEAD_IN);
}

/** Whether a paragraph is a link and nothing else, of more words than a name has: it leads to another article. */
export function isTeaser({ text, linked, role }: TextBlock): boolean {
  if (role === 'caption' || role === 'credit') return false;
  const isLink = linked >= text.length * 0.9;
  return (isLink && text.split(/\s+/).length >= 4) || (linked >= text.length * 0.5 && PROMPT.test(text));
}

function isPrompt({ text, role }: TextBlock): boolean {
  return (role === undefined || role === 'list') && text.length <= LONGEST_PROMPT && PROMPT.test(text);
}

/** Without the quotations set apart whose words stand in another paragraph. */
function withoutRepeats(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const apart = blocks.filter((block) => block.isApart).slice(0, MOST_APART);
  if (apart.length === 0) return blocks;
  const rest = ` ${titleKey(
    blocks
      .filter((block) => !apart.includes(block))
      .map(({ text }) => text)
      .join(' '),
  )} `;
  const repeated = new Set(
    apart.filter(({ text }) => titleKey(text).split(' ').length >= 4 && rest.includes(` ${titleKey(text)} `)),
  );
  return blocks.filter((block) => !repeated.has(block));
}
