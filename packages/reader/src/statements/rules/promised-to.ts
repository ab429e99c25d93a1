import { infinitiveEnd } from '../content-end.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { activeVerbs, contentOf, fromCue } from '../propose.ts';
import { infinitiveAt } from '../infinitive.ts';

export const promisedTo = defineStatementRule({
  name: 'promised-to',
  version: 1,
  summary: 'A promise, threat, offer, refusal or agreement "to" do something: the infinitive is the content.',
  finds: [
    '[speaker:The governor] [cue:promised] [content:to reopen the port].',
    '[speaker:The rebels] [cue:threatened] [content:to cut the road to Mersin].',
    '[speaker:Both sides] have [cue:agreed] [content:to release all prisoners].',
    '[speaker:The union] [cue:vowed] [content:not to give in].',
  ],
  leaves: [
    'The rebels might agree to leave.',
    'The governor did not promise to reopen the port.',
    'He wants to reopen the port.',
    'The clouds moved to the north.',
  ],
  *propose(context) {
    for (const cue of activeVerbs(context, 'to')) {
      const start = infinitiveAt(context, cue.end);
      if (start === undefined) continue;
      const content = contentOf(context, [start, infinitiveEnd(context, cue, start)]);
      yield* fromCue(context, cue, { frame: 'to', content, prior: 0.75 });
    }
  },
});
