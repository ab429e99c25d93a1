import { infinitiveEnd } from '../content-end.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { findSpeaker } from '../find-speaker.ts';
import { infinitiveAt } from '../infinitive.ts';
import { contentOf, fromCue, NOBODY } from '../propose.ts';
import { tokenIndex } from '../surface.ts';

export const believedTo = defineStatementRule({
  name: 'believed-to',
  version: 1,
  summary: '"Many are believed to have died": a statement of nobody named; subject and infinitive are the content.',
  finds: [
    '[content:Many] are [cue:believed] [content:to have left the town].',
    '[content:The captain] was [cue:said] [content:to be in Mersin].',
  ],
  leaves: [
    'Many believe the captain.',
    'The crew was told to leave.',
    'The dam is not known to have failed before.',
    'The mayor was supposed to open the bridge.',
    'The talks are expected to begin in May.',
  ],
  *propose(context) {
    const { tree } = context;
    for (const cue of context.cues) {
      if (!cue.passive || cue.unsaid || cue.form !== 'finite' || !cue.word.frames.has('passive-to')) continue;
      const start = infinitiveAt(context, cue.end);
      const subject = findSpeaker(context, cue);
      if (start === undefined || subject === undefined || subject >= cue.first) continue;
      const first = Math.max(tree.subtree(subject).first, context.surface.stretch(cue.token).first);
      const content = contentOf(context, [tokenIndex(first), cue.first], [start, infinitiveEnd(context, cue, start)]);
      yield* fromCue(context, cue, { frame: 'passive-to', content, speaker: NOBODY, prior: 0.5 });
    }
  },
});
