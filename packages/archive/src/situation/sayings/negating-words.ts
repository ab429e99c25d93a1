/** English words that turn the sense of what they stand in (Quirk et al. 1985, 10.54 to 10.60); contractions are written out before. */
export const NEGATING_WORDS: ReadonlySet<string> = new Set(
  'no not none nobody nothing nowhere never neither nor without hardly barely refuse refuses refused deny denies denied'.split(
    ' ',
  ),
);
