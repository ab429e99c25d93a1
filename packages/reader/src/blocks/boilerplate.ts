import { BOILERPLATE_PARTS, BOILERPLATE_STARTS, READER_WORDS } from './boilerplate-words.ts';

const LONGEST = 400;
const FEW_WORDS = 8;
const MANY_WORDS = 45;
const READER: ReadonlySet<string> = new Set(READER_WORDS);

/** Whether a paragraph is page furniture ("Sign up to our newsletter", "5 min read"). Bounded by its length. */
export function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length > LONGEST) return false;
  const line = paragraph
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^[^\p{L}\p{N}©"“‘']{1,5}/u, '');
  const words = line.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (/^\d{1,3}[\s-]?min(?:ute)?s?(?: read)?$/.test(line.trim())) return true;
  const start = BOILERPLATE_STARTS.find((words) => line.startsWith(words) && !/^\p{L}/u.test(line.slice(words.length)));
  if (start) {
    // A single word may begin a sentence of the report as well ("Comments by the minister ...").
    if (!/[\s:]/.test(start)) return words.length <= 3;
    if (words.length <= FEW_WORDS) return true;
    if (words.length <= MANY_WORDS && words.some((word) => READER.has(word))) return true;
  }
  return words.length <= MANY_WORDS && !/["“”]/.test(line) && BOILERPLATE_PARTS.some((part) => line.includes(part));
}
