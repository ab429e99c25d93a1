import { CLASS_BIT } from '../gazetteer/classes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameType } from '../layers.ts';
import { knownType } from './known-phrases.ts';
import type { NameSpan } from './labels.ts';
import { isOtherByFirst } from './name-context.ts';
import { withoutOverlap } from './without-overlap.ts';
import type { NamedSentence } from './named-sentence.ts';

const LONGEST_REPEATED = 4;

/** What a document calls a phrase: how often as each type. */
type Tally = Map<string, Map<NameType, number>>;

/**
 * Makes the names of a document agree: the same words have the type they have most often, the last word of a person's full name is that
 * person ("Jane Doe", "Doe") or that storm ("Cyclone Nova", "Nova"), and proper nouns that are a name elsewhere in the document are one here. O(words).
 */
export function agreeInDocument(sentences: readonly NamedSentence[], gazetteer: Gazetteer): readonly NamedSentence[] {
  const tally: Tally = new Map();
  const surnames = new Set<string>();
  const others = new Set<string>();
  for (const { forms, names } of sentences) {
    for (const { first, end, type } of names) {
      count(tally, phrase(forms, first, end), type);
      if (type === 'person' && end - first > 1) surnames.add(forms[end - 1] ?? '');
      if (isOtherByFirst(forms, { first, end, type })) others.add(forms[end - 1] ?? '');
    }
  }
  const typeOf = (words: string): NameType | undefined => {
    if (others.has(words)) return 'other';
    return surnames.has(words) && !isPlaceName(words, gazetteer) ? 'person' : majority(tally.get(words));
  };
  return sentences.map((sentence) => {
    const names = sentence.names.map((name) => ({
      ...name,
      type: typeOf(phrase(sentence.forms, name.first, name.end)) ?? name.type,
    }));
    return { ...sentence, names: withoutOverlap([...names, ...repeated({ ...sentence, names }, typeOf)]) };
  });
}

function isPlaceName(words: string, gazetteer: Gazetteer): boolean {
  return knownType(gazetteer.mask(words) & ~CLASS_BIT.surname, 1) === 'place';
}

function repeated(
  { forms, xpos, names }: NamedSentence,
  typeOf: (words: string) => NameType | undefined,
): readonly NameSpan[] {
  const isTaken = new Uint8Array(forms.length);
  for (const { first, end } of names) isTaken.fill(1, first, end);
  const isFree = (at: number): boolean =>
    isTaken[at] === 0 && /^NNPS?$/.test(xpos[at] ?? '') && /^\p{Lu}/u.test(forms[at] ?? '');
  const found: NameSpan[] = [];
  for (let first = 0; first < forms.length; first++) {
    if (!isFree(first)) continue;
    let free = first;
    while (isFree(free)) free++;
    // The whole run of proper nouns, not a part of it: "Salem" is found alone, not in "Salem Street".
    const type = free - first <= LONGEST_REPEATED ? typeOf(phrase(forms, first, free)) : undefined;
    if (type !== undefined) found.push({ first, end: free, type });
    first = free;
  }
  return found;
}

function phrase(forms: readonly string[], first: number, end: number): string {
  return forms.slice(first, end).join(' ').toLowerCase() === forms.slice(first, end).join(' ')
    ? ''
    : forms.slice(first, end).join(' ');
}

function count(tally: Tally, words: string, type: NameType): void {
  if (words === '') return;
  const types = tally.get(words) ?? new Map<NameType, number>();
  tally.set(words, types.set(type, (types.get(type) ?? 0) + 1));
}

/** The most frequent type, the first of several. */
function majority(types: ReadonlyMap<NameType, number> | undefined): NameType | undefined {
  if (types === undefined) return undefined;
  return [...types].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
}
