import type { TokenIndex } from '@onrecord/language';
import { phraseEnd } from '../content-end.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { isFinite } from '../edges.ts';
import type { Cue } from '../find-cues.ts';
import { findAgent, findSpeaker, nominalAfter } from '../find-speaker.ts';
import type { Frame } from '../lexicon/frame.ts';
import { activeVerbs, contentOf, fromCue, NOBODY, phrase, wordAt } from '../propose.ts';
import { NONE, tokenIndex } from '../surface.ts';

const MAX_TARGET = 25;
const PREPOSITION: Readonly<Partial<Record<Frame, string>>> = { blame: 'for', accuse: 'of' };

export const blamedFor = defineStatementRule({
  name: 'blamed-for',
  version: 1,
  summary: '"Blamed X for Z", "accused X of Z", "praised X for Z": Z is the content, X the target.',
  finds: [
    '[speaker:The union] [cue:blamed] [target:the council] for [content:the flood].',
    '[speaker:Ms Lee] [cue:accused] [target:the governor] of [content:hiding the report].',
    '[speaker:The mayor] [cue:thanked] the crews for [content:their work].',
    '[speaker:The union] [cue:blamed] [content:the flood] on [target:the council].',
    '[speaker:The two sides] [cue:blamed] each other for [content:the flood].',
  ],
  leaves: [
    'The governor criticised the plan as a mistake during a visit for the harbour council.',
    'The teenager accused of opening the gate went to trial.',
    'The council looked for the cause of the flood.',
    'The union did not blame the council for the flood.',
    'He waited for the council.',
    'The governor approved of the plan.',
  ],
  *propose(context) {
    for (const frame of ['blame', 'accuse'] as const) {
      for (const cue of activeVerbs(context, frame)) {
        const on = cue.word.lemma === 'blame' ? blamedOn(context, cue) : undefined;
        if (on === undefined) yield* active(context, cue, frame);
        else yield* onTarget(context, cue, on);
      }
      for (const cue of context.cues)
        if (cue.passive && !cue.unsaid && cue.word.frames.has(frame)) yield* passive(context, cue, frame);
    }
  },
});

/** The "on" of "blamed the flood on the council", with no "for" before it. */
function blamedOn(context: StatementContext, cue: Cue): TokenIndex | undefined {
  const { tree, surface } = context;
  const stop = Math.min(surface.stretch(cue.token).end - 1, cue.end + MAX_TARGET);
  for (let i: number = cue.end; i < stop; i++) {
    const token = tokenIndex(i);
    if (isFinite(tree, token) || tree.upos(token) === 'PUNCT' || wordAt(context, i) === 'for') return undefined;
    if (wordAt(context, i) === 'on' && i > cue.end && !surface.isTime(i + 1)) return token;
  }
  return undefined;
}

function* onTarget(context: StatementContext, cue: Cue, on: TokenIndex) {
  const content = contentOf(context, [cue.end, on]);
  const target = nominalAfter(context, tokenIndex(on + 1));
  yield* fromCue(context, cue, { frame: 'blame', content, target, prior: 0.78 });
}

function* active(context: StatementContext, cue: Cue, frame: 'blame' | 'accuse') {
  const at = prepositionAfter(context, cue, frame);
  const target = nominalAfter(context, cue.end);
  if (at === undefined || at === cue.end) return;
  const start = tokenIndex(at + 1);
  const content = contentOf(context, [start, phraseEnd(context, cue, start)]);
  yield* fromCue(context, cue, {
    frame,
    content,
    target: target !== undefined && target < at ? target : undefined,
    prior: 0.78,
  });
}

function* passive(context: StatementContext, cue: Cue, frame: 'blame' | 'accuse') {
  const at = prepositionAfter(context, cue, frame);
  if (at === undefined) return;
  const agent = findAgent(context, cue);
  if (agent === undefined && cue.form === 'participle') return;
  const start = tokenIndex(at + 1);
  const content = contentOf(context, [start, phraseEnd(context, cue, start)]);
  const target = findSpeaker(context, cue);
  yield* fromCue(context, cue, {
    frame,
    content,
    target,
    speaker: agent === undefined ? NOBODY : phrase(agent),
    prior: 0.6,
  });
}

/** The preposition that ends the target: of several, the one before "-ing" or a quotation, else the first. */
function prepositionAfter(context: StatementContext, cue: Cue, frame: 'blame' | 'accuse'): TokenIndex | undefined {
  const { tree, surface } = context;
  const stop = Math.min(surface.stretch(cue.token).end - 1, cue.end + MAX_TARGET);
  let first: TokenIndex | undefined;
  for (let i: number = cue.end; i < stop; i++) {
    const token = tokenIndex(i);
    if (isFinite(tree, token) || ['.', ';', ':'].includes(tree.lower(token))) break;
    // "Criticised the plan as a mistake": what follows describes it.
    if (wordAt(context, i) === 'as' && first === undefined) break;
    if (wordAt(context, i) !== PREPOSITION[frame]) continue;
    const next = tokenIndex(i + 1);
    if (['which', 'whom', 'whose'].includes(tree.lower(next))) break;
    first ??= token;
    if (
      tree.xpos(next) === 'VBG' ||
      (surface.quotationAt(next) !== NONE && surface.quotationAt(next) !== cue.quotation)
    )
      return token;
  }
  return first;
}
