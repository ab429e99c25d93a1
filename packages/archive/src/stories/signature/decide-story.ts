import { sharedParticulars } from './particulars.ts';
import { similarity, type Similarity } from './similarity.ts';
import type { Signature } from './signature.ts';

/** A report that founded a story, or one of its copies. */
export interface StoryCandidate {
  readonly story: number;
  readonly signature: Signature;
}

/** Why a report was put to a story (the first three) or founds one (the others). */
export const STORY_REASONS = ['same-text', 'copy-with-changes', 'cut-copy', 'too-short', 'none-alike'] as const;
export type StoryReason = (typeof STORY_REASONS)[number];

export interface StoryDecision {
  /** The story that the report belongs to; undefined: it founds one. */
  readonly story: number | undefined;
  /** Share of the shorter text that the longer one has, with the story that is nearest; 0 where there is none. */
  readonly similarity: number;
  readonly reason: StoryReason;
}

/** Only so many candidates are looked at, in the order given: those that share most band keys should come first. */
export const MAX_STORY_CANDIDATES = 32;
/** Fewer runs of words than this (a headline and a line) say too little: only the same text is one story. */
const FEW_RUNS = 20;
const SAME = 0.9;
const COPY = 0.55;
/** Where one text is this much longer, the estimate is unsure: the beginnings must be alike, or more of the shorter text be found. */
const MUCH_LONGER = 2.5;
const SAME_LEAD = 0.6;
const EXCERPT = 0.7;
/** Beyond this the estimate says nothing, and the beginnings alone count. */
const TOO_LONG = 5;
/** Published further apart than this, in days: a form filled in anew (a daily bulletin) is more likely than a late copy. */
const LATE_DAYS = 7;
const LATE_COPY = 0.92;
/** A text with as many numbers and days, of which the other has no more than half, is a form filled in anew, on whatever day. */
const MANY_PARTICULARS = 12;
const SAME_PARTICULARS = 0.5;

/**
 * The story of a report among candidates that share a band key. Reports of one story are one witness, so that what is asked for is
 * a text that was taken over: most of the shorter text's words in the same order. The nearest candidate wins, the lower story number
 * on a tie. At most 32 candidates are looked at: the cost of one more report is flat.
 */
export function decideStory(signature: Signature, candidates: readonly StoryCandidate[]): StoryDecision {
  if (signature.wholeSize === 0) return { story: undefined, similarity: 0, reason: 'too-short' };
  let best: StoryDecision = { story: undefined, similarity: 0, reason: 'none-alike' };
  for (const { story, signature: other } of candidates.slice(0, MAX_STORY_CANDIDATES)) {
    const alike = similarity(signature, other);
    const reason = reasonFor(alike, signature, other);
    const one: StoryDecision = { story: reason && story, similarity: nearness(alike), reason: reason ?? 'none-alike' };
    if (isBetter(one, best)) best = one;
  }
  return best;
}

function reasonFor(alike: Similarity, a: Signature, b: Signature): StoryReason | undefined {
  if (alike.whole >= SAME) return 'same-text';
  if (Math.min(a.wholeSize, b.wholeSize) < FEW_RUNS) return undefined;
  if (isFilledInAnew(a, b)) return undefined;
  const isLate =
    a.published !== undefined && b.published !== undefined && Math.abs(a.published - b.published) > LATE_DAYS;
  if (alike.ratio <= MUCH_LONGER)
    return alike.contained >= (isLate ? LATE_COPY : COPY) ? 'copy-with-changes' : undefined;
  const isExcerpt = alike.ratio <= TOO_LONG && alike.contained >= (isLate ? LATE_COPY : EXCERPT);
  const hasLead = alike.lead >= (isLate ? LATE_COPY : SAME_LEAD) && alike.contained >= COPY / 2;
  return isExcerpt || hasLead ? 'cut-copy' : undefined;
}

function isFilledInAnew(a: Signature, b: Signature): boolean {
  const { compared, shared } = sharedParticulars(a.particulars, b.particulars);
  return compared >= MANY_PARTICULARS && shared <= SAME_PARTICULARS * compared;
}

/** What one text has of the other; of texts of very different lengths, what their beginnings share. */
function nearness({ ratio, contained, lead }: Similarity): number {
  return ratio > MUCH_LONGER ? Math.max(contained, lead) : contained;
}

/** One that joins before one that does not, then the nearer, then the older story. */
function isBetter(one: StoryDecision, best: StoryDecision): boolean {
  if ((one.story === undefined) !== (best.story === undefined)) return one.story !== undefined;
  if (one.similarity !== best.similarity) return one.similarity > best.similarity;
  return one.story !== undefined && best.story !== undefined && one.story < best.story;
}
