import type { Span } from '@onrecord/model';
import type { Stage } from '../pipeline.ts';
import { DIGIT, SPACE, isLetter, isWordPart, kindAt } from './character.ts';
import { addressEnd, mayHoldAddress } from './scan-address.ts';
import { numberEnd } from './scan-number.ts';
import { signEnd } from './scan-sign.ts';
import { scanWord } from './scan-word.ts';

/** `text.slice(start, end)` holds no white space; each of its tokens goes to `cuts`. */
function scanChunk(text: string, start: number, end: number, cuts: number[]): void {
  let untried = mayHoldAddress(text.slice(start, end));
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    if (untried && isWordPart(kind)) {
      untried = false;
      const address = addressEnd(text, at);
      if (address > at) {
        cuts.push(at, address);
        at = address;
        continue;
      }
    }
    if (isLetter(kind)) at = scanWord(text, at, cuts);
    else {
      const next = kind === DIGIT ? numericEnd(text, at) : signEnd(text, at);
      cuts.push(at, next);
      at = next;
    }
  }
}

/** A number, or at the beginning of a line the number of a list item with its stop: "2. Second". */
function numericEnd(text: string, start: number): number {
  const end = numberEnd(text, start);
  const isItem = text.charAt(end) === '.' && text.charAt(end + 1) === ' ' && end - start <= 2;
  return isItem && (start === 0 || text.charAt(start - 1) === '\n') ? end + 1 : end;
}

/**
 * Cuts a text into tokens by the conventions of UD English EWT and GUM: clitics and most hyphens are split, abbreviations
 * keep their stop. Tokens hold no white space and no marks of direction, leave no other character out and never split a surrogate pair. O(n).
 * @example tokenize("Israel's army can't.") // Israel | 's | army | ca | n't | .
 */
export function tokenize(text: string): readonly Span[] {
  const cuts: number[] = [];
  let at = 0;
  while (at < text.length) {
    if (kindAt(text, at) === SPACE) {
      at++;
      continue;
    }
    let end = at + 1;
    let isPlain = isLetter(kindAt(text, at));
    for (let kind = kindAt(text, end); kind !== SPACE; kind = kindAt(text, ++end)) isPlain &&= isLetter(kind);
    if (isPlain) for (let word = at; word < end;) word = scanWord(text, word, cuts);
    else scanChunk(text, at, end, cuts);
    at = end;
  }
  return spansOf(cuts);
}

function spansOf(cuts: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < cuts.length; i += 2) spans.push({ start: cuts[i] ?? 0, end: cuts[i + 1] ?? 0 });
  return spans;
}

/** The stage that gives the tokens. */
export const tokens: Stage<never, 'tokens'> = {
  needs: [],
  gives: 'tokens',
  run: ({ text }) => tokenize(text),
};
