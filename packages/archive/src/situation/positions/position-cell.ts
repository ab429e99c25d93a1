import type { PositionFact } from '../../rows/facts.ts';
import { type BodyOf, bodyOf, type Sides } from '../sides.ts';
import { contentStems } from '../words/content-stems.ts';

/**
 * The cell of the matrix that a position belongs to, as a name: party and issue. Issues without a key of their own ("other") are one
 * only where the same words name them, as "other" is no issue. undefined where no party is named.
 */
export function positionCellOf({ party, issue, words }: PositionFact): string | undefined {
  if (party === undefined) return undefined;
  const about = issue === 'other' ? `other ${[...new Set(contentStems(words))].sort().slice(0, 6).join(' ')}` : issue;
  return `${String(party)}|${about}`;
}

/** Whose word it is that the party stands there. */
export type Voice = 'own' | 'ascribed';

/**
 * `own`: the party's own word, that of one who speaks for it, or what a report tells in its own voice; `ascribed`: the word of
 * somebody else, or of a source that is not named.
 */
export function voiceOf({ claimant, party }: PositionFact, sides: Sides): Voice {
  if (claimant.by === 'report') return 'own';
  if (claimant.by === 'unnamed' || party === undefined) return 'ascribed';
  const body: BodyOf = bodyOf(sides);
  return body(claimant.actor) === body(party) ? 'own' : 'ascribed';
}
