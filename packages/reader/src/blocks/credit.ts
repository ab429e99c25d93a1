import type { Span } from '@onrecord/model';
import { agencyLength, isAgency, isAllCaps, isName, lineWords, nameLength } from './name-words.ts';

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
  String.raw`^(?:${LABEL}(?: by| credit| courtesy(?: of)?| supplied by)?\s?:|${LABEL} (?:by|courtesy of|credit) |courtesy(?: of|:) )`,
  'i',
);
const LABEL_WITHIN = new RegExp(String.raw`(?<=^|[\s(])${LABEL}(?: by| credit| courtesy(?: of)?)?\s?:`, 'gi');
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
  if (LABEL_AT_START.test(line)) return !hasInnerStop(line);
  if (line.startsWith('©')) return !/\d{4}|rights reserved/i.test(line);
  return isMakerLine(line);
}

/** "JANE ROE/Agency via Getty Images", "Agency", "Jane Roe, Agency", "Handout". */
function isMakerLine(line: string): boolean {
  const [first = '', ...others] = line.split(/,? (?:via|for) |, ?(?=file\b)/i);
  if (others.length > 1 || others.some((part) => !isAgency(part) && !isFileWord(part) && part !== '')) return false;
  const parts = first.split('/').map((part) => part.trim());
  if (parts.length > MOST_PARTS) return false;
  if (parts.length > 1) return parts.every((part) => isName(part) || isAgency(part) || isFileWord(part));
  if (isAgency(first) || isFileWord(first)) return true;
  if (others.length > 0) return isName(first);
  const [name = '', agency = ''] = first.split(/, | [-–—|] /);
  return isName(name) && isAgency(agency);
}

function isFileWord(words: string): boolean {
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
    if (isCredit(tail)) return { start: offset + dash.start, end, sure: true };
    const isPerson = isName(tail, 4) && lineWords(tail).length > 1;
    if (isPerson && !/["”»’':]$/.test(window.slice(0, dash.start).trimEnd()))
      return { start: offset + dash.start, end, sure: false };
  }
  const bare = slashStart(window) ?? serviceStart(window);
  return bare === undefined ? undefined : { start: offset + bare, end, sure: true };
}

function bracketStart(window: string): number | undefined {
  const found = /[([]([^()[\]]{2,120})[)\]]\.?$/.exec(window);
  return found?.[1] && (isCredit(found[1]) || /^(?:AP |UN )?Photos?\b/.test(found[1])) ? found.index : undefined;
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

/** "JANE ROE/Agency" or "REUTERS/Jane Roe" at the end of the words, with nothing before it to part it from them. */
function slashStart(window: string): number | undefined {
  const words = lineWords(window);
  const slash = words.findLastIndex(({ word }) => word === '/');
  const behind = words[slash + 1];
  if (slash < 1 || !behind || !isMakerLine(`Roe/${window.slice(behind.start).trim()}`)) return undefined;
  let first = slash;
  while (first > 0 && isAllCaps(words[first - 1]?.word ?? '')) first--;
  const makers = slash - first;
  const isAgencyBefore = makers > 0 && agencyLength(words, first) === makers;
  // One capital word before a slash is as likely an abbreviation ("UN/Arab League") as a maker.
  if (!isAgencyBefore && (makers < 2 || nameLength(words, slash + 1, MOST_PARTS) === 0)) return undefined;
  return words[first]?.start;
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
