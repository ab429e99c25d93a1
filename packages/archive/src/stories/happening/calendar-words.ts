/** Words that say when within a year something was; "may" and "sun" mean too much else. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday
   january february march april june july august september october november december`.split(/\s+/),
);
