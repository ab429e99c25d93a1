import type { NoteKind } from '@onrecord/model';
import { fetchProblems } from './notes.ts';
import { type FetchProblem, forEver, forGood, forNow } from './problem.ts';

interface Meaning {
  readonly kind: NoteKind;
  readonly make: (
    kind: NoteKind,
    details: { readonly host: string; readonly status: number },
    waitMs?: number,
  ) => FetchProblem;
}

const NOT_THERE: Meaning = { kind: fetchProblems.notThere, make: forGood };
/** Also 403: it is how sites turn programs away, and knocking again is rude. */
const NOT_FOR_US: Meaning = { kind: fetchProblems.notForUs, make: forGood };
const BUSY: Meaning = { kind: fetchProblems.tooManyRequests, make: forNow };
const TROUBLE: Meaning = { kind: fetchProblems.serverTrouble, make: forNow };
/** An answer "soon" (201, 202), "nothing now" (204, 205), or a part that nobody asked for (206). */
const NOTHING_NOW: Meaning = { kind: fetchProblems.emptyAnswer, make: forNow };
const OTHER: Meaning = { kind: fetchProblems.otherStatus, make: forGood };

/** RFC 9110, 15, by code; else by its first digit. */
const MEANINGS: Readonly<Record<number, Meaning | undefined>> = {
  206: { kind: fetchProblems.otherStatus, make: forNow },
  401: NOT_FOR_US,
  402: NOT_FOR_US,
  403: NOT_FOR_US,
  404: NOT_THERE,
  407: NOT_FOR_US,
  408: TROUBLE,
  410: { kind: fetchProblems.notThere, make: forEver },
  421: TROUBLE,
  425: TROUBLE,
  429: BUSY,
  451: NOT_FOR_US,
};
const BY_FIRST_DIGIT: Readonly<Record<number, Meaning | undefined>> = { 2: NOTHING_NOW, 5: TROUBLE };

/** 203: through a proxy that changed it, which is for the reader of the text to bear. */
const WHOLE = new Set([200, 203]);

/** Why an answer with this status brings no page; undefined where it does. Redirects and 304 are not asked about here. */
export function statusProblem(status: number, host: string, waitMs?: number): FetchProblem | undefined {
  if (WHOLE.has(status)) return undefined;
  const { kind, make } = MEANINGS[status] ?? BY_FIRST_DIGIT[Math.floor(status / 100)] ?? OTHER;
  return make(kind, { host, status }, waitMs);
}
