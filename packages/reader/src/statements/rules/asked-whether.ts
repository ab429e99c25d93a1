import { clauseEnd } from '../content-end.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { hasFiniteVerb } from '../edges.ts';
import { activeVerbs, contentOf, fromCue } from '../propose.ts';
import { rightField } from '../right-field.ts';

export const askedWhether = defineStatementRule({
  name: 'asked-whether',
  version: 1,
  summary: 'A reporting verb with a question word and a clause: the clause with its question word is the content.',
  finds: [
    '[speaker:Ms Lee] [cue:asked] [content:whether the dam had failed].',
    '[speaker:The captain] [cue:explained] [content:how the crew had left the ship].',
  ],
  leaves: ['The captain did not explain how the crew had left.', 'Ms Lee asked the question twice.'],
  *propose(context) {
    for (const cue of activeVerbs(context, 'wh')) {
      const field = rightField(context, cue);
      if (field?.lead !== 'wh') continue;
      const end = clauseEnd(context, cue, field.start);
      if (!hasFiniteVerb(context.tree, field.start, end)) continue;
      const content = contentOf(context, [field.start, end]);
      yield* fromCue(context, cue, { frame: 'wh', content, addressee: field.addressee, prior: 0.65 });
    }
  },
});
