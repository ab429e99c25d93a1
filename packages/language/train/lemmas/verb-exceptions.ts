import { applyEdit, editBetween, readEdit, writeEdit } from '../../src/lemmas/edit.ts';
import { exactKey, tagKey } from '../../src/lemmas/lemmatizer.ts';

const ENDINGS = [
  ['VBD', 'ed'],
  ['VBN', 'ed'],
  ['VBG', 'ing'],
] as const;
const SHORTEST = 3;
/** How much more frequent the other lemma has to be than the one the ending gives. */
const MORE_FREQUENT = 4;

/**
 * Verb forms in "-ed" and "-ing" whose ending gives a lemma that is hardly a word ("provok"), with the edit to the one that is ("provoke"),
 * by `exactKey`. `vocabulary` has the most frequent word first.
 */
export function* verbExceptions(
  vocabulary: readonly string[],
  ruled: (tag: number, form: string) => string | undefined,
): Generator<readonly [number, string]> {
  const ranks = new Map(vocabulary.map((word, rank) => [word, rank + 1]));
  const rankOf = (word: string): number => ranks.get(word) ?? Infinity;
  for (const [xpos, ending] of ENDINGS) {
    const tag = tagKey('VERB', xpos);
    for (const form of vocabulary) {
      if (!form.endsWith(ending) || form.length < ending.length + SHORTEST) continue;
      const edit = ruled(tag, form);
      const lemma = (edit !== undefined && applyEdit(form, readEdit(edit))) || form;
      const stem = form.slice(0, -ending.length);
      const best = [stem, `${stem}e`, undoubled(stem)].reduce((one, other) =>
        rankOf(other) < rankOf(one) ? other : one,
      );
      if (rankOf(best) * MORE_FREQUENT < (lemma === form ? Infinity : rankOf(lemma)))
        yield [exactKey(tag, form), writeEdit(editBetween(form, best))];
    }
  }
}

/** "stopp" is "stop". */
function undoubled(stem: string): string {
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
