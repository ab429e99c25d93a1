/** What a confidence may look like, for messages. */
export const CONFIDENCE_FORM = 'a number from 0 to 1, for example 0.8';

/** The confidence that the words mean, 0 to 1; undefined where they mean none. */
export function confidenceOf(words: string): number | undefined {
  if (!/^(?:\d{1,9}(?:\.\d{0,30})?|\.\d{1,30})$/.test(words)) return undefined;
  const value = Number(words);
  return value <= 1 ? value : undefined;
}
