import { pick, seededRandom } from '../archive/seeded-random.ts';

/** Words of an invented dispute; own list. */
const WORDS =
  'the quay of Tolhuin stayed closed on Monday while envoys of the Saltmarsh Front said that talks on the ferry would go on until both sides agree about fuel and grain'.split(
    ' ',
  );

/** Gives made sentences, the same for a seed. */
export interface MadeWords {
  readonly number: (below: number) => number;
  readonly sentence: () => string;
  readonly paragraph: (sentences: number) => string;
}

/** Sentences without sense, of the length and the letters of news. */
export function madeWords(seed: number): MadeWords {
  const random = seededRandom(seed);
  const number = (below: number): number => Math.floor(random() * below);
  const sentence = (): string => {
    const words = Array.from({ length: 8 + number(18) }, () => pick(WORDS, number(WORDS.length)));
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (sentences: number): string => Array.from({ length: sentences }, sentence).join(' ');
  return { number, sentence, paragraph };
}
