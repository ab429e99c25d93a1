/** A report, or a row of one, as lists print it: `r12`, `r12:ev-...`. */
export interface Address {
  readonly report: number;
  readonly record: string | undefined;
}

/** Undefined for what is no address. */
export function parseAddress(text: string): Address | undefined {
  const [, report, record] = /^r(\d{1,9})(?::([a-z]{2}-[0-9a-z-]{1,80}))?$/.exec(text.trim()) ?? [];
  return report === undefined ? undefined : { report: Number(report), record };
}
