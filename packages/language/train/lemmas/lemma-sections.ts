import { applyEdit, editBetween, readEdit, writeEdit } from '../../src/lemmas/edit.ts';
import { LONGEST_SUFFIX, exactKey, isProper, lemmaForm, suffixKey, tagKey } from '../../src/lemmas/lemmatizer.ts';
import { type Section, textSection } from '../../src/model/container.ts';
import { packTable } from '../../src/model/hash-table.ts';
import type { TreebankSentence } from '../conllu.ts';
import { verbExceptions } from './verb-exceptions.ts';

/** Endings seen fewer times than this have no rule of their own; the empty ending always has. */
const FEWEST = 2;
/** Where the treebanks differ (the lemma of "people"), GUM is followed: it is kept up to date and has news. */
const GUM_WEIGHT = 3;

/** How often each edit was seen for each key. */
type Counts = Map<number, Map<string, number>>;

/** An edit this long says something of one word only: it is kept for the exact form, not for its ending. */
const LONGEST_EDIT = 4;

/**
 * Lemma tables, as sections `lemmas.*`: edits by ending, and edits of exact forms where the endings alone would be wrong.
 * `vocabulary` is a list of lower-case words, the most frequent first, that settles the lemma of verbs the treebanks do not have.
 */
export function lemmaSections(
  sentences: readonly TreebankSentence[],
  vocabulary: readonly string[],
): readonly Section[] {
  const { exact, suffixes, forms } = countEdits(sentences);
  const rules = bestEdits(suffixes, FEWEST);
  const ruled = (tag: number, form: string): string | undefined =>
    suffixKeys(tag, form)
      .map((key) => rules.get(key))
      .find((rule) => rule !== undefined && (applyEdit(form, readEdit(rule)) ?? '') !== '');
  const exceptions = new Map(verbExceptions(vocabulary, ruled));
  for (const [key, edit] of bestEdits(exact, 1)) {
    const known = forms.get(key);
    if (known !== undefined && ruled(known.tag, known.form) !== edit) exceptions.set(key, edit);
    else exceptions.delete(key);
  }
  const edits = [...new Set([...rules.values(), ...exceptions.values()])];
  const numbers = new Map(edits.map((edit, i) => [edit, i + 1]));
  const numbered = (entries: ReadonlyMap<number, string>): (readonly [number, number])[] =>
    [...entries].map(([key, edit]) => [key, numbers.get(edit) ?? 0]);
  return [
    textSection('lemmas.edits', edits.join('\n')),
    packTable('lemmas.exact', numbered(exceptions)),
    packTable('lemmas.suffixes', numbered(rules)),
  ];
}

/** How often each edit was seen, by exact form and by ending, and the tag and form behind each exact key. */
interface EditCounts {
  readonly exact: Counts;
  readonly suffixes: Counts;
  readonly forms: ReadonlyMap<number, { readonly tag: number; readonly form: string }>;
}

function countEdits(sentences: readonly TreebankSentence[]): EditCounts {
  const exact: Counts = new Map();
  const suffixes: Counts = new Map();
  const forms = new Map<number, { readonly tag: number; readonly form: string }>();
  for (const { document, forms: words, lemmas, upos, xpos } of sentences) {
    const weight = document.startsWith('GUM') ? GUM_WEIGHT : 1;
    for (const [i, word] of words.entries()) {
      const [universal, penn, lemma] = [upos[i], xpos[i], lemmas[i]] as [string, string, string];
      const proper = isProper(universal, penn);
      const tag = tagKey(universal, penn);
      const form = lemmaForm(word, proper);
      const edit = editBetween(form, proper || lemma === 'I' ? lemma : lemma.toLowerCase());
      const line = writeEdit(edit);
      forms.set(exactKey(tag, form), { tag, form });
      count(exact, exactKey(tag, form), line, weight);
      if (Math.max(edit.cut, edit.append.length) > LONGEST_EDIT) continue;
      for (const key of suffixKeys(tag, form)) count(suffixes, key, line, weight);
    }
  }
  return { exact, suffixes, forms };
}

/** The longest ending first. */
function suffixKeys(tag: number, form: string): readonly number[] {
  const longest = Math.min(LONGEST_SUFFIX, form.length);
  return Array.from({ length: longest + 1 }, (_, k) => suffixKey(tag, form, longest - k));
}

function count(counts: Counts, key: number, edit: string, weight: number): void {
  const edits = counts.get(key) ?? new Map<string, number>();
  counts.set(key, edits);
  edits.set(edit, (edits.get(edit) ?? 0) + weight);
}

/** The most frequent edit of each key seen often enough, the first of several. */
function bestEdits(counts: Counts, fewest: number): ReadonlyMap<number, string> {
  const best = new Map<number, string>();
  for (const [key, edits] of counts) {
    const seen = [...edits.values()].reduce((sum, times) => sum + times, 0);
    if (seen < fewest) continue;
    best.set(key, [...edits].reduce((one, other) => (other[1] > one[1] ? other : one))[0]);
  }
  return best;
}
