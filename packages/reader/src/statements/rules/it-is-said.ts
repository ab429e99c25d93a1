import { clauseEnd } from '../content-end.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { findAgent } from '../find-speaker.ts';
import { contentOf, fromCue, NOBODY, phrase, wordAt } from '../propose.ts';
import { tokenIndex } from '../surface.ts';

const MAX_AGENT = 14;

export const itIsSaid = defineStatementRule({
  name: 'it-is-said',
  version: 1,
  summary:
    '"It is alleged that ...", "he was quoted as saying ...": a clause after a passive; the speaker is its agent, its subject or nobody.',
  finds: [
    'It is [cue:alleged] that [content:the dam was mined].',
    'It was [cue:announced] by [speaker:the council] that [content:the port would close].',
  ],
  leaves: [
    'It is not alleged that the dam was mined.',
    'It was a dam that failed.',
    'The dam was built so that the valley would flood.',
  ],
  *propose(context) {
    for (const cue of context.cues) {
      if (
        !cue.passive ||
        cue.unsaid ||
        cue.form === 'participle' ||
        !(cue.word.frames.has('that') || cue.word.frames.has('tell'))
      )
        continue;
      const agent = findAgent(context, cue);
      const that = thatAfter(cue.end, (i) => wordAt(context, i), agent === undefined ? 1 : MAX_AGENT);
      if (that === undefined || that + 1 >= context.tree.size) continue;
      const start = tokenIndex(that + 1);
      const content = contentOf(context, [start, clauseEnd(context, cue, start)]);
      yield* fromCue(context, cue, {
        frame: 'that',
        content,
        speaker: agent === undefined ? NOBODY : phrase(agent),
        prior: 0.55,
      });
    }
  },
});

function thatAfter(from: number, word: (token: number) => string, reach: number): number | undefined {
  for (let i = from; i < from + reach; i++) if (word(i) === 'that') return i;
  return undefined;
}
