import type { Span, StatementMode } from '@onrecord/model';
import type { Quotation } from '../quotations/quotation.ts';
import type { StatementCandidate } from './candidate.ts';

/** Characters of punctuation that may stand beside the marks of a direct content. */
const SLACK = 2;

/**
 * `direct` when every part of the content is one quotation, `mixed` when only some of its words are quoted, `indirect`
 * when none is. A quotation that holds the cue too is somebody else's. `near` gives the quotations that touch a span.
 */
export function modeOf(
  { content, cue, speech }: StatementCandidate,
  near: (span: Span) => readonly Quotation[],
): StatementMode {
  if (speech) return 'direct';
  const own = content.map((part) =>
    near(part).filter((quotation) => !cue || !(quotation.start <= cue.start && cue.end <= quotation.end)),
  );
  const whole = content.every((part, index) => own[index]?.some((quotation) => covers(quotation, part)));
  if (whole) return 'direct';
  return own.some((quotations) => quotations.length > 0) ? 'mixed' : 'indirect';
}

function covers(quotation: Quotation, part: Span): boolean {
  return part.start >= quotation.start - SLACK && part.end <= quotation.end + SLACK;
}
