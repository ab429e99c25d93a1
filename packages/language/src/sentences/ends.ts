import type { LineView } from './line-view.ts';
import { ALWAYS_GO_ON, SPEECH_VERBS, STARTERS } from './word-lists.ts';

const alwaysGoOn: ReadonlySet<string> = new Set(ALWAYS_GO_ON);
const starters: ReadonlySet<string> = new Set(STARTERS);
const speechVerbs: ReadonlySet<string> = new Set(SPEECH_VERBS);

const STOP = /^(?:[.!?。؟…][.!?…]*)$/u;
const ABBREVIATED = /^[\p{L}][\p{L}.]*\.$/u;
const CLOSING = /^(?:["'”’»)\]}›]|''|’’)$/u;
const OPENING = /^(?:["'“‘«([„‚‹]|``|‘‘)$/u;
const STRAIGHT = /^["']$/;
/** Begins in lower case and is not a name such as "iPhone". */
const LOWER = /^\p{Ll}[^\p{Lu}]*$/u;
const UPPER_OR_DIGIT = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}#@]|\p{Ll}+\p{Lu})/u;
const LONGEST_SPEAKER = 6;

/** Whether the token may end a sentence: a stop, or an abbreviation with one. */
export function isStop(word: string): boolean {
  return STOP.test(word) || (word.length <= 12 && ABBREVIATED.test(word));
}

/** One past the closing marks and footnote numbers ("[3]") that belong to the stop at `stop`. */
export function closingEnd(view: LineView, stop: number, isQuoteOpen: boolean): number {
  let at = stop + 1;
  let open = isQuoteOpen;
  while (at < view.end) {
    const word = view.word(at);
    const isFootnote = word === '[' && view.word(at + 2) === ']' && /^\d+$/.test(view.word(at + 1));
    if (isFootnote) {
      at += 3;
      continue;
    }
    if (!CLOSING.test(word) && !STOP.test(word)) break;
    if (STRAIGHT.test(word) ? !closesStraight(view, at, open) : view.spaced(at) && !/^[”»’]/.test(word)) break;
    if (word === '"') open = !open;
    at++;
  }
  return at;
}

/** A straight mark has no direction: spaces show it, and where they do not, whether one is open in the paragraph. */
function closesStraight(view: LineView, at: number, isQuoteOpen: boolean): boolean {
  const before = view.spaced(at);
  const after = view.spaced(at + 1);
  if (before !== after) return after;
  return view.word(at) === '"' ? isQuoteOpen : !before;
}

/** Whether a sentence ends before token `next`, where the last one stopped at `stop` and its closing marks ended there. */
export function endsBefore(view: LineView, stop: number, next: number): boolean {
  const word = view.word(stop);
  const isQuoted = next > stop + 1;
  let first = next;
  while (OPENING.test(view.word(first)) && first - next < 3) first++;
  const following = view.word(first);
  if (ABBREVIATED.test(word) && !isQuoted) return endsAfterAbbreviation(view, word, next, first);
  if (LOWER.test(following)) return false;
  if (!view.spaced(next) && !isQuoted) return endsWithoutSpace(view, stop, next, following);
  if (first === next && !UPPER_OR_DIGIT.test(following)) return /^[•●▪◦*–—-]$/.test(following) && view.spaced(next);
  if (isQuoted && /[!?]/.test(word) && first === next) return !isAttributed(view, next);
  return true;
}

/** "…of the town.Police said": only where the stop stands between a word and a capital letter. */
function endsWithoutSpace(view: LineView, stop: number, next: number, following: string): boolean {
  const before = view.word(stop - 1);
  const isWord = before.length > 1 || CLOSING.test(before);
  return isWord && !view.spaced(stop) && (UPPER_OR_DIGIT.test(following) || next >= view.end);
}

function endsAfterAbbreviation(view: LineView, word: string, next: number, first: number): boolean {
  if (alwaysGoOn.has(word.toLowerCase())) return false;
  const following = view.word(first);
  if (first > next) return UPPER_OR_DIGIT.test(following) && !/^[(['‘]/.test(view.word(next));
  if (word === 'etc.') return UPPER_OR_DIGIT.test(following);
  return starters.has(following) && !(following.length === 1 && view.word(first + 1) === '.');
}

/** `"Why?" Ms Lee asked`: capitalised words, then a verb of speech. */
function isAttributed(view: LineView, next: number): boolean {
  for (let at = next; at < next + LONGEST_SPEAKER; at++) {
    const word = view.word(at);
    if (speechVerbs.has(word)) return at > next;
    if (!UPPER_OR_DIGIT.test(word) && !/^(?:of|the|al|-)$/.test(word)) return false;
  }
  return false;
}
