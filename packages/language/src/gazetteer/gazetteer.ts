import type { Container } from '../model/container.ts';
import { openTable } from '../model/hash-table.ts';
import { hashString } from '../perceptron/hash.ts';
import { type GazetteerClass, classesOfMask } from './classes.ts';
import { capitalisedKey, phraseKey } from './phrase-key.ts';

/** What is known of names and of the words around them, apart from any text. */
export interface Gazetteer {
  /**
   * The classes of a phrase of 1 to 5 words, all that apply: "Jordan" is a country and a first name. Case counts. About 1 in 30,000 unknown
   * phrases is taken for a known one. O(length).
   */
  classes(phrase: string): readonly GazetteerClass[];
  /** The same as a mask of `CLASS_BIT`. */
  mask(phrase: string): number;
}

/** Opens the gazetteer of a model file. @throws RangeError when the file has none */
export function openGazetteer(file: Container): Gazetteer {
  const table = openTable(file, 'gazetteer');
  const mask = (phrase: string): number => {
    const key = phraseKey(phrase);
    return table.get(hashString(key)) || table.get(hashString(capitalisedKey(key)));
  };
  return { mask, classes: (phrase) => classesOfMask(mask(phrase)) };
}

/** A gazetteer that knows nothing. */
export const emptyGazetteer: Gazetteer = { mask: () => 0, classes: () => [] };
