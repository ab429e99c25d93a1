import { absent, type Known, overlaps, stated, type Time } from '@onrecord/model';
import type { StatementContext } from './context.ts';
import type { Draft } from './draft.ts';
import { hasFiniteVerb } from './edges.ts';
import { NONE, tokenIndex } from './surface.ts';

/** Tokens between a cue and the time of saying. */
const REACH = 12;

/** The time in the clause of the cue ("said on Sunday"), outside of the content, with no other verb between. */
export function saidAt(
  { candidate: { cue, content } }: Draft,
  { tree, surface }: StatementContext,
  times: readonly Time[],
): Known<string> {
  const token = cue && tree.tokenAt(cue.start);
  if (token === undefined) return absent;
  const stretch = surface.stretch(token);
  const first = tree.tokenSpan(stretch.first).start;
  const last = tree.tokenSpan(tokenIndex(stretch.end - 1)).end;
  let best: { readonly time: Time; readonly distance: number } | undefined;
  for (let i = firstFrom(times, first); i < times.length; i++) {
    const time = times[i];
    if (!time || time.anchor.start >= last) break;
    if (time.type === 'duration' || time.type === 'set' || content.some((part) => overlaps(part, time.anchor)))
      continue;
    const { first: from, end: to } = tree.tokensIn(time.anchor);
    const [left, right] = from > token ? [token + 1, from] : [to, token];
    const distance = right - left;
    if (distance > REACH || hasFiniteVerb(tree, left, right) || surface.quotationAt(from) !== NONE) continue;
    if (!best || distance < best.distance) best = { time, distance };
  }
  return best ? stated(best.time.id, best.time.anchor) : absent;
}

function firstFrom(times: readonly Time[], start: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const time = times[middle];
    if (time && time.anchor.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
