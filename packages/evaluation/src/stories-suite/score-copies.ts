import { bandKeysOf, decideStory, type Signature } from '@onrecord/archive';
import { COPY_KINDS, type CopyKind } from './make-copies.ts';

/** A report with the signatures of its copies. */
export interface SignedReport {
  readonly signature: Signature;
  readonly copies: Readonly<Record<CopyKind, Signature>>;
}

export interface CopiesScore {
  readonly texts: number;
  readonly kinds: Readonly<Record<CopyKind, { readonly found: number; readonly joined: number }>>;
  /** Pairs of different texts and of their copies, and how many were taken for one story. */
  readonly differentPairs: number;
  readonly wronglyJoined: number;
  /** The same through the keys: pairs of different texts that share a key and would be compared. */
  readonly sharedKeys: number;
}

/** A copy is found when it shares a key with its report, and joined when it is found and decided to be of its story. Quadratic. */
export function scoreCopies(reports: readonly SignedReport[]): CopiesScore {
  const count = (kind: CopyKind): { readonly found: number; readonly joined: number } => {
    const found = reports.filter(({ signature, copies }) => sharesKey(signature, copies[kind]));
    const joined = found.filter(({ signature, copies }) => isOneStory(copies[kind], signature));
    return { found: found.length, joined: joined.length };
  };
  const all = reports.map(({ signature, copies }) => [signature, ...COPY_KINDS.map((kind) => copies[kind])]);
  const different = all.flatMap((own, i) =>
    all.slice(0, i).flatMap((other) => own.flatMap((a) => other.map((b) => [a, b] as const))),
  );
  return {
    texts: reports.length,
    kinds: Object.fromEntries(COPY_KINDS.map((kind) => [kind, count(kind)])) as CopiesScore['kinds'],
    differentPairs: different.length,
    wronglyJoined: different.filter(([a, b]) => isOneStory(a, b)).length,
    sharedKeys: different.filter(([a, b]) => sharesKey(a, b)).length,
  };
}

const keySets = new WeakMap<Signature, ReadonlySet<number>>();

function sharesKey(a: Signature, b: Signature): boolean {
  const keys = keySets.get(b) ?? new Set(bandKeysOf(b));
  keySets.set(b, keys);
  return bandKeysOf(a).some((key) => keys.has(key));
}

function isOneStory(copy: Signature, signature: Signature): boolean {
  return decideStory(copy, [{ story: 1, signature }]).story !== undefined;
}
