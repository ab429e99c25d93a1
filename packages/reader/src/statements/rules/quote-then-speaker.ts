import { defineStatementRule } from '../define-statement-rule.ts';
import { cueSpan, actOf, phrase } from '../propose.ts';
import { beginsSentence, goesOn, isSpeech, quotationSpan, tagAfter } from '../speech.ts';

export const quoteThenSpeaker = defineStatementRule({
  name: 'quote-then-speaker',
  version: 1,
  summary: 'A quotation with "she said" or "said Ms Lee" behind it, and the quotations that go on after that.',
  finds: [
    '[content:"The dam has failed,"] [speaker:Ms Lee] [cue:said].',
    '[content:"The dam has failed,"] [cue:said] [speaker:Ms Lee].',
    '[content:"We will not leave,"] [speaker:Omar Adan], a fisherman in Bosaso, [cue:told] reporters.',
    '[content:"We will not leave,"] [cue:added] [speaker:Ms Lee]. [content:"This is our home."]',
    '[content:"Our hope,"] [speaker:Ms Lee] [cue:said], [content:"is that the road will open."]',
    '[content:"We warned them"], [cue:said] [speaker:the harbour council].',
    '[content:"Our hope is small,"] [cue:said] [speaker:Ms Lee], who runs the port at Bosaso. [content:"The road is closed."]',
  ],
  leaves: [
    '"The Long Road" was shown twice.',
    'The sign read "No boats" in red.',
    '"The Long Road" is a film that Ms Lee made.',
    '"The dam has failed." Ms Lee said that the town was empty.',
    'The "Harbour Forum" said nothing.',
    'Ms Lee, who runs the port, left. "The Long Road" was shown twice.',
  ],
  *propose(context) {
    for (let index = 0; index < context.quotations.length; index++) {
      const span = quotationSpan(context, index);
      if (!span || !isSpeech(context, index) || !beginsSentence(context, index)) continue;
      const tag = tagAfter(context, index);
      if (!tag) continue;
      const rest = goesOn(context, index, tag.cue.end);
      const frame = tag.cue.word.frames.has('quote') ? 'quote' : 'aside';
      yield {
        cue: cueSpan(context, tag.cue),
        content: [span, ...rest],
        speaker: phrase(tag.speaker),
        act: actOf(tag.cue, frame),
        prior: 0.93,
      };
    }
  },
});
