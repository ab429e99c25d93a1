import type { Span, StatementAct } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { Proposal, SpeakerRef } from './candidate.ts';
import type { StatementContext } from './context.ts';
import { contentSpan } from './edges.ts';
import type { Cue } from './find-cues.ts';
import { findSpeaker } from './find-speaker.ts';
import { outerCue } from './joined-cue.ts';
import type { Frame } from './lexicon/frame.ts';
import { tokenIndex } from './surface.ts';

/** The span of the reporting words: verb or noun with its particle. */
export function cueSpan({ tree }: StatementContext, { token, end }: Cue): Span {
  return tree.span({ first: token, end });
}

export function phrase(token: TokenIndex): SpeakerRef {
  return { how: 'phrase', token };
}

/** "Those who reject it", "nobody said": no source. */
const UNNAMEABLE = new Set([
  'those',
  'nobody',
  'anyone',
  'none',
  'anybody',
  'whoever',
  'no-one',
  'you',
  'what',
  'this',
  'that',
  'these',
]);

export const NOBODY: SpeakerRef = { how: 'nobody' };
export const CARRIED: SpeakerRef = { how: 'carried' };

/** The act of the cue in this frame. */
export function actOf({ word }: Cue, frame: Frame): StatementAct {
  return word.frames.get(frame) ?? 'assert';
}

/** Ranges of tokens as content; undefined when one of them has no word. */
export function contentOf(
  { tree, surface }: StatementContext,
  ...ranges: readonly (readonly [number, number])[]
): readonly [Span, ...Span[]] | undefined {
  const spans = ranges.flatMap(([first, end]) => contentSpan(tree, surface, first, end) ?? []);
  const [head, ...rest] = spans;
  return head && spans.length === ranges.length ? [head, ...rest] : undefined;
}

/** What a rule about one cue has to fill in. */
export interface CueProposal {
  readonly frame: Frame;
  readonly content: readonly [Span, ...Span[]] | undefined;
  readonly prior: number;
  readonly speaker?: SpeakerRef | undefined;
  readonly addressee?: TokenIndex | undefined;
  readonly target?: TokenIndex | undefined;
  readonly act?: StatementAct;
}

/** A proposal of one cue, spoken by the subject of the cue unless told otherwise. Nothing without content or speaker. */
export function* fromCue(context: StatementContext, cue: Cue, given: CueProposal): Iterable<Proposal> {
  const { content, frame, prior, addressee, target } = given;
  const speaker = given.speaker ?? speakerOf(context, cue);
  if (!content || !speaker) return;
  yield {
    cue: cueSpan(context, cue),
    content,
    speaker,
    act: given.act ?? actOf(cue, frame),
    prior,
    ...(addressee !== undefined && { addressee }),
    ...(target !== undefined && { target }),
  };
}

function speakerOf(context: StatementContext, cue: Cue): SpeakerRef | undefined {
  const token = findSpeaker(context, outerCue(context, cue) ?? cue);
  if (token !== undefined && token > cue.token && cue.form === 'finite') return undefined;
  return token === undefined || UNNAMEABLE.has(context.tree.lower(token)) ? undefined : phrase(token);
}

/** Reporting verbs in the active voice that say something: not "did not say", not "would say". */
export function* activeVerbs({ cues }: StatementContext, frame: Frame): Iterable<Cue> {
  for (const cue of cues) {
    if (cue.form !== 'noun' && !cue.passive && !cue.unsaid && cue.word.frames.has(frame)) yield cue;
  }
}

/** The next word in lower case; empty behind the last. */
export function wordAt({ tree }: StatementContext, token: number): string {
  return token >= 0 && token < tree.size ? tree.lower(tokenIndex(token)) : '';
}
