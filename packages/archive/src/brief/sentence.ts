import type { Citation } from './brief-input.ts';
import type { Part, Phrase, Sentence } from './brief.ts';
import { sourceKey, type FootnoteBook } from './footnotes.ts';

/** Footnotes of one sentence: more would hide it; the others are counted. */
const NOTES_PER_SENTENCE = 4;

/** A phrase as a sentence: a capital at its start, one full stop at its end, its sources as footnotes. */
export function sentence(parts: Phrase, cites: readonly Citation[], book: FootnoteBook): Sentence {
  const sources = [...new Map(cites.map((cite) => [sourceKey(cite), cite])).values()];
  const shown = byOutlet(sources).slice(0, NOTES_PER_SENTENCE);
  // Two records in the same words are one footnote that leads to both.
  const numbers = cites.filter((cite) => shown.some((one) => sourceKey(one) === sourceKey(cite))).map(book.numberOf);
  return {
    parts: stopped(capital(parts)),
    notes: [...new Set(numbers)].sort((a, b) => a - b),
    further: sources.length - shown.length,
  };
}

/** One source an outlet first: four footnotes say more when they are four witnesses. Keeps the order of telling. */
function byOutlet(sources: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string | undefined>();
  const firsts = sources.filter(({ outlet }) => {
    const isNew = !seen.has(outlet);
    seen.add(outlet);
    return isNew;
  });
  const isFirst = new Set(firsts);
  return [...firsts, ...sources.filter((source) => !isFirst.has(source))];
}

function capital(parts: Phrase): Phrase {
  const [first, ...rest] = parts;
  if (first === undefined || first.kind === 'words') return parts;
  const [letter = ''] = first.text;
  // A name like "iPress" or "al-Amal" keeps its letters unless it is a plain word.
  if (first.kind === 'name' && /\p{Lu}/u.test(first.text)) return parts;
  return [{ ...first, text: letter.toUpperCase() + first.text.slice(letter.length) }, ...rest];
}

/**
 * Ends in one mark: none is added after a question or exclamation, or after an abbreviation that has its stop. What a speaker says
 * after a colon is a sentence of its own, with the stop inside its marks.
 */
function stopped(parts: Phrase): Phrase {
  const last = parts.at(-1);
  if (last === undefined || endsItself(last)) return parts;
  const isOwnSentence = last.kind === 'words' && last.voice === 'speaker' && parts.at(-2)?.text.endsWith(': ');
  if (last.kind === 'text' || isOwnSentence) return [...parts.slice(0, -1), { ...last, text: `${last.text}.` }];
  return [...parts, { kind: 'text', text: '.' }];
}

function endsItself(part: Part): boolean {
  return part.kind === 'words' ? /[.?!…]$/u.test(part.text) : part.text.endsWith('.');
}
