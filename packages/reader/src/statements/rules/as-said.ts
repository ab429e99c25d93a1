import { clauseEnd } from '../content-end.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { hasFiniteVerb } from '../edges.ts';
import type { Cue } from '../find-cues.ts';
import { activeVerbs, contentOf, fromCue, wordAt } from '../propose.ts';
import { tokenIndex } from '../surface.ts';

/** The longest subject between "as" and the verb, in tokens. */
const MAX_SUBJECT = 16;

export const asSaid = defineStatementRule({
  name: 'as-said',
  version: 1,
  summary: '"As X said, ...": the clause behind the comma is what X says.',
  finds: [
    'As [speaker:Ms Lee] [cue:noted], [content:the dam is older than the town].',
    'As [speaker:the engineers] have [cue:pointed out], [content:the bridge was never finished].',
  ],
  leaves: [
    'As Ms Lee said that, the lights went out.',
    'As the governor spoke, the crews left.',
    'As the storm continued, more people left the port.',
    'When the council warned, nobody listened to it.',
  ],
  *propose(context) {
    for (const cue of activeVerbs(context, 'that')) {
      if (
        !cue.word.frames.has('aside') ||
        cue.form !== 'finite' ||
        wordAt(context, cue.end) !== ',' ||
        !followsAs(context, cue)
      )
        continue;
      const start = tokenIndex(cue.end + 1);
      if (start >= context.surface.stretch(cue.token).end) continue;
      const end = clauseEnd(context, cue, start);
      if (!hasFiniteVerb(context.tree, start, end)) continue;
      yield* fromCue(context, cue, { frame: 'aside', content: contentOf(context, [start, end]), prior: 0.8 });
    }
  },
});

/** "As" opens the sentence, with nothing but the subject of the cue behind it. */
function followsAs(context: StatementContext, cue: Cue): boolean {
  const { first } = context.surface.stretch(cue.token);
  if (cue.first - first > MAX_SUBJECT || wordAt(context, first) !== 'as') return false;
  return cue.first > first + 1 && !hasFiniteVerb(context.tree, first, cue.first);
}
