import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import type { Cue } from '../find-cues.ts';
import { fromCue, wordAt } from '../propose.ts';
import { rightField } from '../right-field.ts';
import { closesClause, cueBefore, goesOn, isSpeech, quotationSpan } from '../speech.ts';

export const speakerThenQuote = defineStatementRule({
  name: 'speaker-then-quote',
  version: 1,
  summary: 'A reporting verb with a quotation behind it, after a comma, a colon, "that" or nothing.',
  finds: [
    '[speaker:Ms Lee] [cue:said]: [content:"The dam has failed. The town is empty."]',
    '[speaker:Ms Lee] [cue:said], [content:"The dam has failed."]',
    '[speaker:The governor] [cue:told] [addressee:a radio station]: [content:"Nobody was hurt."]',
    '[speaker:Mr Adan] left the hall. He [cue:continued]: [content:"First the road, then the bridge."]',
    '[speaker:The captain], in a letter to the council, [cue:wrote]: [content:"We had no choice."]',
  ],
  leaves: [
    'The council runs "Harbour Hour" on Sundays.',
    'Ms Lee wrote a book called "The Long Road".',
    'Ms Lee said the "Harbour Forum" was closed.',
    'The rules were simple: "No boats after dark."',
  ],
  *propose(context) {
    const { surface, quotations } = context;
    for (let index = 0; index < quotations.length; index++) {
      const span = quotationSpan(context, index);
      const cue = span && cueBefore(context, index);
      if (!cue) continue;
      const { first } = surface.tokensOf(index);
      const before = wordAt(context, first - 1);
      if (
        before !== ':' &&
        !(isSpeech(context, index) && closesClause(context, index)) &&
        !isShouted(context, index, cue)
      )
        continue;
      const field = rightField(context, cue);
      if (![',', ':', 'that'].includes(before) && field?.start !== first) continue;
      if (field?.lead === 'that' && field.start !== first) continue;
      const addressee = field?.addressee;
      yield* fromCue(context, cue, {
        frame: 'quote',
        content: [span, ...goesOn(context, index, surface.tokensOf(index).end)],
        addressee,
        prior: before === ':' || before === ',' ? 0.93 : 0.85,
      });
    }
  },
});

/** `chanted "No more war" at the gates`: right behind the cue, with a capital and more than one word. */
function isShouted({ tree, surface, quotations }: StatementContext, index: number, cue: Cue): boolean {
  const { first, end } = surface.tokensOf(index);
  const quotation = quotations[index];
  if (!quotation || first !== cue.end || end - first < 4 || cue.word.frames.has('object') || cue.word.lemma === 'read')
    return false;
  return /^\p{Lu}/u.test(tree.text.slice(quotation.inside.start, quotation.inside.start + 2));
}
