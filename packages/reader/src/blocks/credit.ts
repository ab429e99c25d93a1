import type { Span } from '@onrecord/model';
import { isAgency, isCapitalised, isName, lineWords } from './name-words.ts';
import { makerStart } from './maker-start.ts';

/** Where the words on a picture's maker stand, the dash or bracket before them included. */
export interface Credit extends Span {
  /** Two plain names behind a dash may be something else; all other forms name an agency or say "Photo". */
  readonly sure: boolean;
}

const LONGEST = 120;
const LONGEST_BEHIND_LABEL = 70;
const MOST_PARTS = 5;
const LABEL = String.raw`(?:file )?(?:photo(?:graph)?|picture|image|video|audio|illustration|graphic|map|credit)s?`;
const LABEL_AT_START = new RegExp(
  String.raw`^(?:(?:${LABEL}(?: by| credit| courtesy(?: of)?| supplied by)?|photo source|file|source|screengrab)\s?(?::|\.{3})|${LABEL} (?:by|courtesy of|credit) |image source,|courtesy(?: of|:) )`,
  'i',
);
const LABEL_WITHIN = new RegExp(
  String.raw`(?<=^|[\s(|.])(?:${LABEL}(?: by| credit| courtesy(?: of)?)?\s?(?::|\.{3})|(?:photo(?:graph)?|picture|image)s? by )`,
  'gi',
);
const FILE_WORDS: ReadonlySet<string> = new Set([
  'file',
  'file photo',
  'file image',
  'file picture',
  'handout',
  'supplied',
  'pool',
  'stock image',
  'archive',
  'archive photo',
]);
/** Services whose name at the end of a line, without any dash, is a credit. Own list. */
const SERVICES: ReadonlySet<string> = new Set([
  'getty images',
  'shutterstock',
  'epa-efe',
  'via getty',
  'via reuters',
  'via ap',
  'via afp',
]);

/** Whether the words, standing alone, say who made or gave a picture. O(length), short lines only. */
export function isCredit(words: string): boolean {
  const line = words.trim().replace(/\.$/, '');
  if (line.length === 0 || line.length > LONGEST) return false;
  const label = LABEL_AT_START.exec(line);
  if (label) return !hasInnerStop(line) && namesSomebody(line.slice(label[0].length));
  if (/^(?:©|copyright\b)/i.test(line))
    return namesSomebody(line.replace(/^(?:©|copyright)/i, '')) && !/\d{4}|reserved|[.!?:]/i.test(line);
  return isMakerLine(line);
}

/** As `isCredit`, behind a dash or in brackets, where "Jane Roe for The River" is one as well. */
function isMarkedCredit(words: string): boolean {
  const [name = '', paper = '', ...others] = words.trim().split(/ (?:for|via) /);
  return isCredit(words) || (others.length === 0 && isPersonName(name) && isName(paper, 4));
}

/** "JANE ROE/Agency via Getty Images", "Agency", "Jane Roe, Agency", "Handout". */
function isMakerLine(line: string): boolean {
  const [first = '', ...others] = line.split(/,? (?:via|for) |, ?(?=file\b)/i);
  if (others.length > 1 || others.some((part) => !isHolder(part))) return false;
  const parts = first.split(/\/| [-–—|] |, /).map((part) => part.trim());
  if (parts.length > MOST_PARTS) return false;
  if (parts.length > 1)
    return (
      parts.every((part) => isName(part, 5) || isHolder(part)) &&
      (first.includes('/') || parts.slice(1).every(isHolder))
    );
  return isHolder(first) || (others.length > 0 && isName(first, 4));
}

function isHolder(words: string): boolean {
  return isAgency(words) || isFileWord(words);
}

/** A few words behind a label, the first with a capital. */
function namesSomebody(words: string): boolean {
  const all = lineWords(words.replace(/©|^\s*the /gi, ''));
  return all.length > 0 && all.length <= 10 && isCapitalised(all[0]?.word ?? '');
}

/** "File", "Handout" and the like, which stand where an agency may. */
export function isFileWord(words: string): boolean {
  return FILE_WORDS.has(words.toLowerCase());
}

/** A stop inside the words that ends no initial: what follows is another sentence. */
function hasInnerStop(line: string): boolean {
  return /[.!?]\s/.test(line.replace(/(?<=^|\s)\S\.(?=\s)/g, ''));
}

/** The credit at the end of a paragraph, if there is one; positions count into `paragraph`. Looks at the last 130 characters. */
export function creditAtEnd(paragraph: string): Credit | undefined {
  const end = paragraph.length;
  const offset = Math.max(0, end - LONGEST - 10);
  const window = paragraph.slice(offset);
  const at = bracketStart(window) ?? labelStart(window) ?? copyrightStart(window);
  if (at !== undefined) return { start: offset + at, end, sure: true };
  const dash = lastDash(window);
  if (dash) {
    const tail = window.slice(dash.end);
    if (isMarkedCredit(tail)) return { start: offset + dash.start, end, sure: true };
    const isPerson = isPersonName(tail);
    if (isPerson && !/["”»’':]$/.test(window.slice(0, dash.start).trimEnd()))
      return { start: offset + dash.start, end, sure: false };
  }
  const bare = slashStart(window) ?? serviceStart(window);
  if (bare !== undefined) return { start: offset + bare, end, sure: true };
  const named = namedBracket(paragraph);
  return named && { ...named, sure: false };
}

function isPersonName(words: string): boolean {
  return isName(words, 4) && lineWords(words).length > 1;
}

/** "Troops near the fence (Jane Roe)": a plain name in brackets, where no sentence ends. */
function namedBracket(paragraph: string): Span | undefined {
  const found = /\s\(([^()]{4,60})\)$/.exec(paragraph.slice(-70));
  if (!found?.[1] || !isPersonName(found[1].split(/ (?:for|via) /)[0] ?? '')) return undefined;
  const start = paragraph.length - found[0].trimStart().length;
  return { start, end: paragraph.length };
}

function bracketStart(window: string): number | undefined {
  const found = /[([]([^()[\]]{2,120})[)\]]\.?$/.exec(window);
  return found?.[1] && (isMarkedCredit(found[1]) || /^(?:AP |UN )?Photos?\b/.test(found[1])) ? found.index : undefined;
}

function labelStart(window: string): number | undefined {
  const last = [...window.matchAll(LABEL_WITHIN)].at(-1);
  if (!last) return undefined;
  const behind = window.slice(last.index + last[0].length).trim();
  return behind.length >= 2 && behind.length <= LONGEST_BEHIND_LABEL && !/[:!?]/.test(behind) && !hasInnerStop(behind)
    ? last.index
    : undefined;
}

function copyrightStart(window: string): number | undefined {
  const at = window.lastIndexOf('©');
  return at !== -1 && isCredit(window.slice(at)) ? at : undefined;
}

/** "JANE ROE/Agency", "Jane Roe/Agency/Agency" or "REUTERS/Jane Roe" at the end of the words, with no mark that parts it from them. */
function slashStart(window: string): number | undefined {
  const words = lineWords(window);
  const slash = words.findIndex(
    ({ word }, i) => word === '/' && isMakerLine(`Roe${window.slice(words[i]?.start)}`.trim()),
  );
  const first = slash < 1 ? undefined : makerStart(words, slash);
  return first === undefined ? undefined : words[first]?.start;
}

function serviceStart(window: string): number | undefined {
  const words = lineWords(window);
  const isService = (count: number): boolean =>
    SERVICES.has(
      words
        .slice(-count)
        .map(({ word }) => word)
        .join(' ')
        .toLowerCase(),
    );
  const count = [3, 2, 1].find((length) => words.length > length && isService(length));
  if (count === undefined || window.endsWith('.')) return undefined;
  let first = words.length - count;
  if (words[first - 1]?.word === 'via' && first > 1) first -= 2;
  return words[first]?.start;
}

/** The last dash or bar that has white space on both sides. */
function lastDash(words: string): Span | undefined {
  const last = [...words.matchAll(/(?<=\s)[-–—|]\s{1,2}/g)].at(-1);
  return last && { start: last.index, end: last.index + last[0].length };
}
