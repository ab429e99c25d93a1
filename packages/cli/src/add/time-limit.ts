const SECONDS = 120;
/** Characters that the base limit is for: some thirty times as long as a usual machine needs for them. */
const CHARACTERS = 256 * 1024;

/** How long a text of that many UTF-16 units may take to be read, in milliseconds: 120 s, beyond 256 Ki in proportion, whole seconds. */
export function timeLimit(length: number): number {
  return Math.ceil(SECONDS * Math.max(1, length / CHARACTERS)) * 1000;
}
