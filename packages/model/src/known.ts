import type { Anchor } from './span.ts';

/** What the report says (stated), what we worked out from it (inferred), what is not there (absent). */
export type Known<T> =
  | { readonly status: 'stated'; readonly value: T; readonly anchor: Anchor }
  | { readonly status: 'inferred'; readonly value: T; readonly rule: string; readonly from: readonly Anchor[] }
  | { readonly status: 'absent' };

/** Not in the report: never a guess. */
export const absent: { readonly status: 'absent' } = { status: 'absent' };

/** In the report, with the words that say it. */
export function stated<T>(value: T, anchor: Anchor): Known<T> {
  return { status: 'stated', value, anchor };
}

/** Worked out by the named rule from the given words. */
export function inferred<T>(value: T, rule: string, from: readonly Anchor[]): Known<T> {
  return { status: 'inferred', value, rule, from };
}

/** The value, stated or inferred; undefined when absent. */
export function valueOf<T>(known: Known<T>): T | undefined {
  return known.status === 'absent' ? undefined : known.value;
}
