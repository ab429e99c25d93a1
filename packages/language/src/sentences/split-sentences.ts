import type { Span } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '../layers.ts';
import type { Stage } from '../pipeline.ts';
import { beginsCredit, creditEnd } from './credits.ts';
import { dateLineEnd } from './date-line.ts';
import { closingEnd, endsBefore, isStop } from './ends.ts';
import { type LineView, linesOf } from './line-view.ts';

/** Notes in `found` where the sentences of one line begin, ascending. */
function splitLine(view: LineView, found: number[]): void {
  found.push(view.first);
  let isQuoteOpen = false;
  let at = view.first;
  while (at < view.end) {
    const word = view.word(at);
    if (word === '"') isQuoteOpen = !isQuoteOpen;
    const next = step(view, at, word, isQuoteOpen, found);
    for (let k = at + 1; k < next; k++) if (view.word(k) === '"') isQuoteOpen = !isQuoteOpen;
    at = next;
  }
}

/** Looks at one token, notes where a sentence begins after it, and returns the next token to look at. */
function step(view: LineView, at: number, word: string, isQuoteOpen: boolean, found: number[]): number {
  if (isStop(word)) {
    const next = closingEnd(view, at, isQuoteOpen);
    if (next < view.end && endsBefore(view, at, next)) found.push(next);
    return next;
  }
  const credit = Math.max(creditEnd(view, at), dateLineEnd(view, at));
  if (credit <= at) {
    if (isGlued(view, at, word)) found.push(at + 1);
    else if (beginsCredit(view, at, word)) found.push(at);
    return at + 1;
  }
  found.push(at);
  if (credit < view.end) found.push(credit);
  return credit;
}

/** `…the plan”Officials said`, `…the StripThe army`: a capital letter without a space before it where a line break was lost. */
function isGlued(view: LineView, at: number, word: string): boolean {
  if (view.spaced(at + 1) || !/^\p{Lu}\p{Ll}/u.test(view.word(at + 1))) return false;
  return word === '”' || /\p{Ll}$/u.test(word);
}

/**
 * The sentences of a text. An empty line always ends one, a line break does unless the text is wrapped to a width or
 * the break stands inside a sentence. Closing marks belong to the
 * sentence that they close. Works on copies that have lost their line breaks. At each offset in `breaks` (UTF-16, ascending) one
 * begins as well. O(n).
 */
export function splitSentences(
  text: string,
  tokens: readonly Span[],
  breaks: readonly number[] = [],
): readonly TokenRange[] {
  const noted: number[] = [];
  if (tokens.length > 0) for (const line of linesOf(text, tokens)) splitLine(line, noted);
  const found = withBreaks([...new Set(noted)], tokens, breaks);
  return found.map((first, index) => ({
    first: first as TokenIndex,
    end: (found[index + 1] ?? tokens.length) as TokenIndex,
  }));
}

/** Adds the tokens that begin at or behind the breaks. */
function withBreaks(found: readonly number[], tokens: readonly Span[], breaks: readonly number[]): readonly number[] {
  const forced = breaks
    .map((offset) => tokens.findIndex(({ start }) => start >= offset))
    .filter((token) => token > 0 && !found.includes(token));
  return forced.length === 0 ? found : [...new Set([...found, ...forced])].sort((a, b) => a - b);
}

/** The stage that gives the sentences; `breaks`: offsets at which one begins, whatever the words say. */
export function sentencesStage(breaks: readonly number[] = []): Stage<'tokens', 'sentences'> {
  return {
    needs: ['tokens'],
    gives: 'sentences',
    run: ({ text, tokens }) => splitSentences(text, tokens, breaks),
  };
}
