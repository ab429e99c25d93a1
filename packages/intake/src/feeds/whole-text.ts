import { fragmentText } from '../page/fragment-text.ts';
import type { Block } from '@onrecord/model';
import { wordCount } from './plain-words.ts';
import type { RawEntry, Words } from './raw-feed.ts';
import { TEASER_ENDINGS } from './teaser-endings.ts';
import { plainWords } from './xml-words.ts';

/** Words that a report has at least: the shortest news in brief; what is shorter is a summary that stands in the wrong place. */
const FEWEST_WORDS = 80;

/**
 * The report's whole text in an entry, where it carries it: its content, when that has 80 words, is no shorter than the summary and does not
 * end like a teaser. Of an entry without an address the description counts (RSS 2.0: then "the description contains the text"). O(n).
 */
export function wholeText({ content, summary, addresses }: RawEntry): Words | undefined {
  const short = summary ? plainWords(summary) : '';
  if (content) {
    const long = plainWords(content);
    if (isReport(long) && long.length >= short.length) return content;
  }
  return addresses.length === 0 && isReport(short) ? summary : undefined;
}

function isReport(words: string): boolean {
  return wordCount(words) >= FEWEST_WORDS && !isTeaser(words);
}

function isTeaser(words: string): boolean {
  const end = words.slice(-60).toLowerCase();
  return TEASER_ENDINGS.some((ending) => end.endsWith(ending) || end.endsWith(`${ending}.`));
}

/** A text with its headline in front, and what its markup says of it. */
export interface HeadedText {
  readonly text: string;
  readonly marks: readonly Block[];
}

/** The headline, an empty line, the report; the headline not twice where the report begins with it. */
export async function headedText(title: string | undefined, words: Words): Promise<HeadedText> {
  const { text, marks } = words.kind === 'html' ? await fragmentText(words.value) : plainText(words.value);
  if (title === undefined || isFirstLine(title, text)) return { text, marks };
  const head = `${title}\n\n`;
  const shifted = marks.map(({ start, end, role }) => ({ start: start + head.length, end: end + head.length, role }));
  return { text: head + text, marks: [{ start: 0, end: title.length, role: 'headline' }, ...shifted] };
}

function plainText(value: string): HeadedText {
  return { text: value.replace(/\r\n?/g, '\n').trim(), marks: [] };
}

function isFirstLine(title: string, text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  return first.trim().toLowerCase() === title.toLowerCase();
}
