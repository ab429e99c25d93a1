import { clauseEnd } from '../content-end.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { hasFiniteVerb } from '../edges.ts';
import { activeVerbs, contentOf, fromCue } from '../propose.ts';
import { rightField } from '../right-field.ts';

/** "Accepted that invitation": so few words without a verb are no clause. */
const SHORT = 5;

export const saidThat = defineStatementRule({
  name: 'said-that',
  version: 2,
  summary: 'A reporting verb with "that" and a clause: the clause is what the subject says.',
  finds: [
    '[speaker:Ms Lee] [cue:said] that [content:the dam had failed].',
    '[speaker:The harbour council] has [cue:warned] that [content:the bridge could collapse within days].',
    '[speaker:The spokesman] [cue:told] [addressee:reporters] that [content:two villages had been evacuated].',
    '[speaker:Ms Lee], who [cue:warned] that [content:the dam might fail], told her crews to leave.',
    'On Tuesday [speaker:the minister] [cue:insisted] that [content:nobody was "in danger"].',
    '[speaker:The office] [cue:updated] [addressee:members] that [content:the boats had been found].',
    '[speaker:The Harbour Council] [cue:demands] that [content:the mill end its work at the dam].',
    '[speaker:Mr Adan], the governor of the province, [cue:confirmed] that [content:the road to Mersin was closed].',
  ],
  leaves: [
    'The mayor would not say that the road was safe.',
    'Nobody said that the road was safe.',
    'The minister did not say that the dam had failed.',
    'The engineer who built that dam said nothing.',
    'Figures show that the port is busy.',
    'If the council says that the bridge is safe, traffic will return.',
    'The mayor refused to say that he was sorry.',
  ],
  *propose(context) {
    for (const cue of activeVerbs(context, 'that')) {
      const field = rightField(context, cue);
      if (field?.lead !== 'that') continue;
      const end = clauseEnd(context, cue, field.start);
      if (end - field.start < SHORT && !hasFiniteVerb(context.tree, field.start, end)) continue;
      const content = contentOf(context, [field.start, end]);
      yield* fromCue(context, cue, { frame: 'that', content, addressee: field.addressee, prior: 0.85 });
    }
  },
});
