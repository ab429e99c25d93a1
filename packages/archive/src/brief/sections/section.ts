import type { BriefSection, Sentence } from '../brief.ts';
import { plural } from '../grammar/phrase.ts';
import { numberWords } from '../grammar/phrase.ts';

/** Sentences of one section: the rest is counted. */
export const MOST_SENTENCES = 12;

interface Options<T> {
  readonly key: BriefSection['key'];
  readonly title: string;
  readonly empty: string;
  /** What is counted where there is no room: "statement". */
  readonly one: string;
  readonly many?: string;
  /** In the order in which they are shown. */
  readonly items: readonly T[];
  readonly write: (item: T) => Sentence;
  readonly most?: number;
  /** Further items that are never shown. */
  readonly unshown?: number;
}

/** The first items as sentences, and a count of the others. */
export function sectionOf<T>(options: Options<T>): BriefSection {
  const { key, title, empty, one, many, items, write, most = MOST_SENTENCES, unshown = 0 } = options;
  const sentences = items.slice(0, most).map(write);
  const rest = items.length - sentences.length + unshown;
  const further = `${sentences.length > 0 ? 'further ' : ''}`;
  const words = `${plural(rest, `${further}${one}`, `${further}${many ?? `${one}s`}`)} ${rest === 1 ? 'is' : 'are'} in the archive.`;
  return {
    key,
    title,
    sentences,
    empty,
    rest,
    restWords: rest === 0 ? undefined : words.replace(numberWords(rest), capital(numberWords(rest))),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
