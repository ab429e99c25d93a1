/** What the shell gets back; documented in `onrecord --help`. */
export const EXIT = {
  /** All that was asked for was done. */
  ok: 0,
  /** A file could not be read or a page not written; all the others were. */
  someFailed: 1,
  /** Wrong use: nothing was read. */
  misuse: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
