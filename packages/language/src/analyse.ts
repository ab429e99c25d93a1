import type { AnalysedText } from './layers.ts';

/** A loaded model: gives every layer of a text. Pure: the same text has the same layers on any machine. */
export interface Analyser {
  /** Name and version of the weights, e.g. "onrecord-en-1". */
  readonly model: string;
  /** O(length of the text). Never throws on any string. */
  analyse(text: string): AnalysedText;
}

/**
 * Makes an analyser from the bytes of the model file. Room `language` opens no file: whoever calls has read it.
 * @throws RangeError when the bytes are not a model of this version
 */
export function loadAnalyser(_model: Uint8Array): Analyser {
  throw new RangeError('not built yet');
}
