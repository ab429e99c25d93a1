import type { Part, Phrase } from '../brief.ts';

/** Joins text, parts and phrases; neighbouring texts become one, empty ones vanish. */
export function phrase(...pieces: readonly (string | Part | Phrase)[]): Phrase {
  const parts: Part[] = [];
  for (const piece of pieces.flatMap((one): readonly Part[] =>
    typeof one === 'string' ? [textPart(one)] : asParts(one),
  )) {
    const last = parts.at(-1);
    if (piece.text === '') continue;
    if (piece.kind === 'text' && last?.kind === 'text') parts[parts.length - 1] = textPart(last.text + piece.text);
    else parts.push(piece);
  }
  return parts;
}

function asParts(piece: Part | Phrase): readonly Part[] {
  return 'kind' in piece ? [piece] : piece;
}

function textPart(text: string): Part {
  return { kind: 'text', text };
}

/** "a", "a and b", "a, b and c"; after `most` the others are counted: "a, b and 3 others". With `;` where the items have commas. */
export function listOf(
  items: readonly Phrase[],
  options: { readonly most?: number; readonly comma?: string } = {},
): Phrase {
  const { most = items.length, comma = ', ' } = options;
  const others = items.length - most;
  const shown =
    others > 0
      ? [...items.slice(0, most), phrase(`${numberWords(others)} ${others === 1 ? 'other' : 'others'}`)]
      : items;
  return phrase(
    ...shown.flatMap((item, index) => {
      if (index === 0) return [item];
      return [index === shown.length - 1 ? (comma === ', ' ? ' and ' : `${comma}and `) : comma, item];
    }),
  );
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** Our own counts: words up to ten, then digits: "three", "1,234". */
export function numberWords(count: number): string {
  return SMALL[count] ?? DIGITS.format(count);
}

/** Counts of the record: always in digits. */
export function digits(count: number): string {
  return DIGITS.format(count);
}

/** "one text", "three texts". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/** What a reader hears, with the marks around words: for tests, page titles and plain text. O(n). */
export function plainText(parts: Phrase): string {
  return parts.map(markedPart).join('');
}

/** One part with its marks: “speaker”, ‘report’, and "[inferred]" after a name that was worked out. */
export function markedPart(part: Part): string {
  if (part.kind === 'words') return part.voice === 'speaker' ? `“${part.text}”` : `‘${part.text}’`;
  return part.kind === 'name' && part.inferred ? `${part.text} [inferred]` : part.text;
}
