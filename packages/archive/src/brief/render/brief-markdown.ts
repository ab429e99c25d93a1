import { BRIEF_LEGEND, type Brief, type BriefSection, type Footnote, type Sentence } from '../brief.ts';
import { markedPart } from '../grammar/phrase.ts';
import { citedWords } from '../grammar/quoted-words.ts';
import { furtherWords, sourceWords } from './note-words.ts';
import { safePart, safeWords, webAddress } from './safe-words.ts';

/** UTF-16 units of a quotation in a footnote. */
const LONGEST_QUOTE = 400;

/** A brief as Markdown with footnotes (GitHub Flavored Markdown), ending in a line break. Data cannot make markup. O(n). */
export function renderBriefMarkdown(brief: Brief): string {
  return [
    `# ${escapeMarkdown(brief.title)}`,
    brief.covers.map(escapeMarkdown).join(' '),
    ...brief.sections.flatMap(section),
    `*${escapeMarkdown(BRIEF_LEGEND)}*`,
    ...(brief.footnotes.length === 0 ? [] : [brief.footnotes.map(note).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}

function section({ title, sentences, empty, restWords }: BriefSection): readonly string[] {
  return [
    `## ${escapeMarkdown(title)}`,
    ...(sentences.length === 0 ? [escapeMarkdown(empty)] : [sentences.map(item).join('\n')]),
    ...(restWords === undefined ? [] : [escapeMarkdown(restWords)]),
  ];
}

function item({ parts, notes, further }: Sentence): string {
  const words = parts.map((part) => escapeMarkdown(safePart(markedPart(part)))).join('');
  const more = furtherWords(further);
  return `- ${guardStart(words)}${notes.map((number) => `[^${number}]`).join('')}${more === undefined ? '' : ` (${more})`}`;
}

function note({ number, title, url, quote, addresses, ...from }: Footnote): string {
  const address = webAddress(url);
  const name = title === undefined ? undefined : escapeMarkdown(safeWords(title));
  const link = address === undefined ? undefined : linkTarget(address);
  const named = link === undefined ? name : `[${name ?? 'the report'}](${link})`;
  const words = escapeMarkdown(safeWords(markedPart(citedWords(quote, LONGEST_QUOTE))));
  return `[^${number}]: ${escapeMarkdown(safeWords(sourceWords(from)))}${named === undefined ? '' : `, ${named}`}: ${words} ${addresses.map(code).join(' ')}`;
}

/** A link's address in angle brackets: there only these and line breaks must be written out. */
function linkTarget(address: string): string {
  return `<${address.replace(/[<>\\\s]/gu, (sign) => encodeURIComponent(sign))}>`;
}

function code(address: string): string {
  return `\`${safeWords(address).replaceAll('`', "'")}\``;
}

/** Every sign that CommonMark or GFM could read as markup, with a backslash: https://spec.commonmark.org/0.31.2/#backslash-escapes. O(n). */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&^$!@]/gu, '\\$&')
    .replace(/:\/\//gu, '\\:\\/\\/')
    .replace(/www\./giu, (start) => `${start.slice(0, -1)}\\.`);
}

/** A sentence that begins like a list or a rule does not begin one. */
function guardStart(text: string): string {
  return text.replace(/^([-+=])/u, '\\$1').replace(/^(\d+)([.)])/u, '$1\\$2');
}
