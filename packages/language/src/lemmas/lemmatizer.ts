import { normalizeForm } from '../lexicon/normalize.ts';
import type { Container } from '../model/container.ts';
import { type HashTable, openTable } from '../model/hash-table.ts';
import { hashRange, hashString, mix } from '../perceptron/hash.ts';
import { type Edit, applyEdit, readEdit } from './edit.ts';

/** Longest ending that has rules of its own, in code units. */
export const LONGEST_SUFFIX = 6;

const EXACT = 0x1e3a;

/** Key of a form with a tag in the table of exact forms. */
export function exactKey(tag: number, form: string): number {
  return mix(mix(EXACT, tag), hashString(form));
}

/** Key of the last `length` code units of a form with a tag in the table of endings. */
export function suffixKey(tag: number, form: string, length: number): number {
  return mix(mix(length + 1, tag), hashRange(form, form.length - length, form.length));
}

/** The tag of a word as one number. */
export function tagKey(upos: string, xpos: string): number {
  return mix(hashString(upos), hashString(xpos));
}

/** Whether words of this tag are names or parts of names, whose lemma keeps its capitals ("United" in a name is an adjective). */
export function isProper(upos: string, xpos: string): boolean {
  return upos === 'PROPN' || xpos === 'NNP' || xpos === 'NNPS';
}

/** The spelling in which a form is looked up: lower case, but for words of names. */
export function lemmaForm(form: string, proper: boolean): string {
  const normal = normalizeForm(form);
  return proper ? normal : normal.toLowerCase();
}

/** Gives the dictionary form of a word in its use. */
export interface Lemmatizer {
  /** Lower case but for words of names and "I". O(length of the form). */
  lemma(form: string, upos: string, xpos: string): string;
}

/** Opens the lemma tables of a model file. @throws RangeError when the file has none */
export function openLemmatizer(file: Container): Lemmatizer {
  const edits = file.text('lemmas.edits').split('\n').map(readEdit);
  const exact = openTable(file, 'lemmas.exact');
  const suffixes = openTable(file, 'lemmas.suffixes');
  return {
    lemma(form, upos, xpos) {
      const looked = lemmaForm(form, isProper(upos, xpos));
      const tag = tagKey(upos, xpos);
      const edit = edits[exact.get(exactKey(tag, looked)) - 1];
      return (edit && applyEdit(looked, edit)) ?? bySuffix(looked, tag, edits, suffixes) ?? looked;
    },
  };
}

function bySuffix(form: string, tag: number, edits: readonly Edit[], suffixes: HashTable): string | undefined {
  for (let length = Math.min(LONGEST_SUFFIX, form.length); length >= 0; length--) {
    const edit = edits[suffixes.get(suffixKey(tag, form, length)) - 1];
    const lemma = edit && applyEdit(form, edit);
    if (lemma !== undefined) return lemma;
  }
  return undefined;
}
