import { ADDRESS_LINE, CONTROL_LINE } from '../control-words.ts';
import { HEADINGS } from '../element-names.ts';
import { BOX_HEAD, LONGEST_PROMPT, PROMPT } from '../furniture-words.ts';
import { isBylineWords } from '../head/byline.ts';
import { hasDay, isDateLine } from '../head/date-line.ts';
import { titleKey } from '../metadata/titles.ts';
import type { TextBlock } from '../text-block.ts';

/** The paragraphs of a body, and what of the head stood among them. */
export interface ArticleBlocks {
  readonly blocks: readonly TextBlock[];
  readonly byline: string | undefined;
  /** Lines that only say when. */
  readonly dates: readonly string[];
}

/** What is shown above the body. */
export interface ShownAbove {
  readonly texts: readonly string[];
  readonly hasByline: boolean;
  /** Number of the headline's element. */
  readonly headline: number | undefined;
}

/** Lines of the head that stand in the body come before its first long paragraph, and they are few. */
const LEAD_IN = 8;
const LONG = 120;
/** Pull quotes are few; each is looked for in the whole text. */
const MOST_APART = 60;
const WORDS_OF_QUOTE = 6;

/**
 * The paragraphs that Readability found, without what is said above them already, lines that only say when, teasers, and
 * quotations that repeat the text. A prompt between paragraphs stays, marked as boilerplate.
 */
export function articleBlocks(found: readonly TextBlock[], above: ShownAbove): ArticleBlocks {
  const known = new Set(above.texts.map(titleKey));
  const behind = found.filter((block) => block.order >= (above.headline ?? 0) || isPicture(block));
  const leadEnd = leadInEnd(behind);
  const tailStart =
    behind.findLastIndex(({ text, linked, role }) => isRunning(text, linked) && role !== 'boilerplate') + 1;
  const isSpeech = behind.some(({ element, text }) => element === 'dd' && /[.!?…]$/.test(text));
  const dates: string[] = [];
  let byline: string | undefined;
  const blocks: TextBlock[] = [];
  for (const [i, block] of behind.entries()) {
    const [isLeadIn, isTail] = [i < leadEnd, i >= tailStart];
    if (isLeadIn && (known.has(titleKey(block.text)) || isLabel(block))) continue;
    if ((isLeadIn || isTail) && (isOfControls(block) || (!isSpeech && isField(block)))) continue;
    if (isTail && !isPicture(block) && (block.linked >= block.text.length * 0.7 || isPrompt(block))) continue;
    if ((isLeadIn || isTail) && isDateLine(block.text) && hasDay(block.text)) dates.push(block.text);
    else if (isLeadIn && !above.hasByline && byline === undefined && isBylineWords(block.text)) byline = block.text;
    else if (!isTeaser(block)) blocks.push(isPrompt(block) ? { ...block, role: 'boilerplate' } : block);
  }
  return { blocks: withoutRepeats(withoutLastHeadings(blocks)), byline, dates };
}

function leadInEnd(found: readonly TextBlock[]): number {
  const first = found.findIndex(({ text, role }) => role === undefined && text.length >= LONG);
  return Math.min(first === -1 ? found.length : first, LEAD_IN);
}

function isRunning(text: string, linked: number): boolean {
  return text.length >= 60 && linked < text.length * 0.5 && !PROMPT.test(text) && !ADDRESS_LINE.test(text);
}

function isPicture({ role, credits }: TextBlock): boolean {
  return role === 'caption' || role === 'credit' || credits.length > 0;
}

/** A short line over the article that is a link: the name of its section. */
function isLabel({ text, linked, role }: TextBlock): boolean {
  return role === undefined && text.length <= 40 && linked >= text.length * 0.9;
}

/** A short line over or under an article that says what one may click on, whose page it was, or what kind of page it is. */
function isOfControls({ text, role }: TextBlock): boolean {
  if (role !== undefined || text.length > 160) return false;
  if (ADDRESS_LINE.test(text) || BOX_HEAD.test(text)) return true;
  return text.split(/\s[|·•/]\s/).every((part) => CONTROL_LINE.test(part.trim()));
}

/** Pages list facts about themselves so (section, source, language); where `<dd>` holds sentences it is a conversation. */
function isField({ element, text, role }: TextBlock): boolean {
  return role === undefined && (element === 'dt' || element === 'dd') && text.length <= 80;
}

/** Whether a paragraph is a link and nothing else, of more words than a name has: it leads to another article. */
export function isTeaser(block: TextBlock): boolean {
  const { text, linked } = block;
  if (isPicture(block)) return false;
  const isLink = linked >= text.length * 0.9;
  return (isLink && text.split(/\s+/).length >= 4) || (linked >= text.length * 0.5 && PROMPT.test(text));
}

function isPrompt({ text, role }: TextBlock): boolean {
  return (role === undefined || role === 'list') && text.length <= LONGEST_PROMPT && PROMPT.test(text);
}

/** A heading that nothing follows is of a list that was left out, a short line that ends in a colon of a field to fill in. */
function withoutLastHeadings(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const isLabel = ({ text }: TextBlock): boolean => text.length <= 30 && text.endsWith(':');
  return blocks.slice(0, blocks.findLastIndex((block) => !HEADINGS.has(block.element) && !isLabel(block)) + 1);
}

/** A line that is as short as a quotation set large, and said in full again in a longer paragraph, is one. */
function isShort({ text, role }: TextBlock): boolean {
  return role === undefined && text.length < LONG && text.split(/\s+/).length >= WORDS_OF_QUOTE;
}

/** Without the quotations set apart whose words stand in another paragraph. */
function withoutRepeats(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const apart = new Set(blocks.filter((block) => block.isApart || isShort(block)).slice(0, MOST_APART));
  if (apart.size === 0) return blocks;
  const others = blocks.filter((block) => !apart.has(block)).map(({ text }) => text);
  const rest = ` ${titleKey(others.join(' '))} `;
  return blocks.filter((block) => {
    const key = apart.has(block) ? titleKey(block.text) : '';
    return key.split(' ').length < 4 || !rest.includes(` ${key} `);
  });
}
