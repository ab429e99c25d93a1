import type { Proposal } from '../candidate.ts';
import { infinitiveEnd } from '../content-end.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import type { Cue } from '../find-cues.ts';
import { findAgent, findSpeaker, nominalAfter } from '../find-speaker.ts';
import { infinitiveAfter, infinitiveAt } from '../infinitive.ts';
import { activeVerbs, contentOf, fromCue, NOBODY, phrase } from '../propose.ts';

const ORDERED: ReadonlySet<string> = new Set(['tell', 'order', 'warn']);

export const urgedTo = defineStatementRule({
  name: 'urged-to',
  version: 1,
  summary:
    'Somebody is urged, told, asked or ordered "to" do something: the infinitive is the content, they are the addressee.',
  finds: [
    '[speaker:Ms Lee] [cue:urged] [addressee:the council] [content:to repair the dam].',
    '[speaker:The union] [cue:called on] [addressee:the governor] [content:to step down].',
    '[addressee:The governor] has been [cue:urged] by [speaker:his allies] [content:to step down].',
    '[speaker:Mr Adan] also [cue:asked] [addressee:the captains] [content:not to leave the port].',
  ],
  leaves: [
    'The council did not ask the crews to leave.',
    'Ms Lee asked a question.',
    'The tide forced the crews to leave.',
    'The boats were required to carry lights.',
    'Residents are encouraged to visit the port.',
    'The crews invited to take part came by sea.',
  ],
  *propose(context) {
    for (const cue of activeVerbs(context, 'object-to')) {
      const start = infinitiveAfter(context, cue.end);
      if (start === undefined || start === cue.end) continue;
      const content = contentOf(context, [start, infinitiveEnd(context, cue, start)]);
      const hearer = nominalAfter(context, cue.end);
      const addressee = hearer !== undefined && hearer < start ? hearer : undefined;
      if (addressee === undefined) continue;
      yield* fromCue(context, cue, { frame: 'object-to', content, addressee, prior: 0.8 });
    }
    for (const cue of context.cues)
      if (cue.passive && !cue.unsaid && cue.word.frames.has('object-to')) yield* passive(context, cue);
  },
});

/** Without "by X" only a bare order counts ("were told to leave"), as hearsay; being required or invited is no report. */
function* passive(context: StatementContext, cue: Cue): Iterable<Proposal> {
  const agent = findAgent(context, cue);
  if (agent === undefined && !(cue.form === 'finite' && ORDERED.has(cue.word.lemma))) return;
  const start = agent === undefined ? infinitiveAt(context, cue.end) : infinitiveAfter(context, cue.end);
  if (start === undefined) return;
  const content = contentOf(context, [start, infinitiveEnd(context, cue, start)]);
  const addressee = findSpeaker(context, cue);
  const speaker = agent === undefined ? NOBODY : phrase(agent);
  yield* fromCue(context, cue, {
    frame: 'object-to',
    content,
    addressee,
    speaker,
    prior: agent === undefined ? 0.5 : 0.8,
  });
}
