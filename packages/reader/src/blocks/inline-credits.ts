import type { Span } from '@onrecord/model';
import { type Credit, isCredit, isFileWord } from './credit.ts';
import { makerStart } from './maker-start.ts';
import {
  agencyLength,
  bodyLength,
  isAllCaps,
  isCapitalised,
  type LineWord,
  lineWords,
  nameLength,
} from './name-words.ts';

/** What may begin a credit inside a line: a dash between spaces, a bracket, a label. */
const TRIGGER =
  /(?<=\s)[-–—|]\s{1,2}(?!(?:Photo )?(?:Credit|CREDIT)\b)|[([]|(?<=^|[\s(|.])(?:[Ff]ile )?(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Vv]ideo|[Aa]udio|[Cc]redit|CREDIT)s?(?: by| [Cc]redit)?: |\/(?=\p{Lu})/gu;
const WINDOW = 140;
const MOST_MAKER_WORDS = 4;
const MOST_HOLDERS = 3;

/** All credits inside one long line, in text order, apart from each other. O(length): a bounded look around each trigger. */
export function inlineCredits(text: string, { start, end }: Span): readonly Credit[] {
  const line = text.slice(start, end);
  const kept: Credit[] = [];
  for (const { index, 0: trigger } of line.matchAll(TRIGGER)) {
    if (start + index < (kept.at(-1)?.end ?? 0)) continue;
    const from = trigger === '/' ? makerBefore(line, index) : index;
    if (from === undefined || start + from < (kept.at(-1)?.end ?? 0)) continue;
    const at = trigger === '/' ? from : index + trigger.length;
    const window = line.slice(at, at + WINDOW);
    const found = /[([]/.test(trigger) ? bracketed(window) : /:/.test(trigger) ? labelled(window) : behindDash(window);
    if (!found || !mayEnd(line, at + found.length)) continue;
    kept.push({ start: start + from, end: start + at + found.length, sure: found.sure });
  }
  return kept;
}

/** Where the maker before a slash begins that no dash parts from the caption ("... the bridge JANE ROE/Agency"). */
function makerBefore(line: string, slash: number): number | undefined {
  const offset = Math.max(0, slash - 60);
  const words = lineWords(line.slice(offset, slash + 60));
  const at = words.findIndex(({ word, start }) => word === '/' && offset + start === slash);
  const first = at < 1 ? undefined : makerStart(words, at);
  const word = first === undefined ? undefined : words[first];
  return word && offset + word.start;
}

interface Found {
  readonly length: number;
  readonly sure: boolean;
}

function bracketed(window: string): Found | undefined {
  const content = /^[^()[\]]{2,120}(?=[)\]])/.exec(window)?.[0];
  if (!content || !(isCredit(content) || /^(?:AP |File |UN )?Photos?\b/.test(content))) return undefined;
  return { length: content.length + (window.charAt(content.length + 1) === '.' ? 2 : 1), sure: true };
}

function labelled(window: string): Found | undefined {
  const words = lineWords(window);
  const agency = agencyLength(words, 0);
  const name =
    agency > 0 ? agency : stoppedNameLength(words, 0) || Math.min(nameLength(words, 0, 3), personLength(words, 0));
  return name === 0 ? undefined : found(window, words, holders(words, name), true);
}

function behindDash(window: string): Found | undefined {
  const words = lineWords(window);
  const slash = words.findIndex(({ word }) => word === '/');
  const agency = agencyLength(words, 0);
  if (slash > 0 && slash <= MOST_MAKER_WORDS && nameLength(words, 0, slash) === slash)
    return found(window, words, holders(words, slash), true);
  if (agency > 0) return found(window, words, viaAgency(words, agency), true);
  const person = personLength(words, 0);
  return person < 2 ? undefined : found(window, words, person, false);
}

/** The index behind the "/Agency" parts that follow at `at`. */
function holders(words: readonly LineWord[], at: number): number {
  let next = at;
  for (let i = 0; i < MOST_HOLDERS && words[next]?.word === '/'; i++) {
    const first = next + 1;
    const maker = words
      .slice(at - 2, at)
      .map(({ word }) => word)
      .join(' ');
    if (isFileWord(words[first]?.word ?? '')) {
      next = first + 1;
      continue;
    }
    if (words[first]?.word === 'The') {
      next = first + Math.min(3, nameLength(words, first, 3));
      continue;
    }
    const isAgencyBefore = /Photo$/.test(maker) || agencyLength(words, 0) === at;
    const length =
      agencyLength(words, first) ||
      bodyLength(words, first) ||
      stoppedNameLength(words, first) ||
      (isAgencyBefore ? personLength(words, first) : nameLength(words, first, 1));
    if (length === 0) break;
    next = first + length;
  }
  return viaAgency(words, next);
}

function viaAgency(words: readonly LineWord[], at: number): number {
  const link = words[at]?.word;
  const agency = link === 'via' || link === 'for' ? agencyLength(words, at + 1) : 0;
  return agency === 0 ? at : at + 1 + agency;
}

/** How many words a person's name takes where running text may follow: all capitals, else two, with initials and particles. */
function personLength(words: readonly LineWord[], first: number): number {
  const all = nameLength(words, first, 5);
  let caps = 0;
  while (caps < all && isAllCaps(words[first + caps]?.word ?? '')) caps++;
  if (caps >= 2) return Math.min(caps, MOST_MAKER_WORDS);
  let names = 0;
  for (let i = 0; i < all; i++) {
    const word = words[first + i]?.word ?? '';
    if (isCapitalised(word) && (i === 0 || !/^\S\.$/.test(word))) names++;
    if (names === 2 || word.endsWith('.')) if (names > 0 && !/^\S\.$/.test(word)) return i + 1;
  }
  return all;
}

/** "Image: River Rescue Service.": up to the word that the stop stands at, if that comes soon. */
function stoppedNameLength(words: readonly LineWord[], first: number): number {
  const all = nameLength(words, first, 5);
  for (let i = 0; i < all; i++) if (/\S{3}\.$/.test(words[first + i]?.word ?? '')) return i + 1;
  return 0;
}

function found(window: string, words: readonly LineWord[], count: number, sure: boolean): Found | undefined {
  const last = words[count - 1];
  if (!last) return undefined;
  return { length: last.end + (window.charAt(last.end) === '.' && !last.word.endsWith('.') ? 1 : 0), sure };
}

/** A credit ends where the next sentence begins, or with the line. */
function mayEnd(line: string, at: number): boolean {
  const rest = /^\s*["“‘'«(]?(.?)/.exec(line.slice(at, at + 8));
  const next = rest?.[1] ?? '';
  return next === '' || isCapitalised(next) || /\d/.test(next);
}
