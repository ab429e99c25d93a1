import { clauseEnd } from '../content-end.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { hasFiniteVerb } from '../edges.ts';
import { activeVerbs, contentOf, fromCue } from '../propose.ts';
import { rightField } from '../right-field.ts';

/** "Went on to say the dam had failed"; other infinitives take a noun phrase too easily. */
const PURE = new Set(['say', 'add', 'tell', 'claim', 'insist', 'argue', 'warn']);

export const saidClause = defineStatementRule({
  name: 'said-clause',
  version: 1,
  summary: 'A reporting verb with a clause without "that": the clause is what the subject says.',
  finds: [
    '[speaker:Ms Lee] [cue:said] [content:the dam had failed].',
    '[speaker:The governor] [cue:said] on Sunday [content:the army would leave the port].',
    'Talks stalled after [speaker:the rebels] [cue:said] [content:they would reject any new truce].',
    '[speaker:The ministry] [cue:claims] [content:the town was empty when the shells fell].',
    '[speaker:The captain] [cue:told] [addressee:reporters] [content:any truce "must be kept"]: "Our boats are ready."',
    '[speaker:Mr Adan] [cue:said] [content:the plan was "a bad joke"] but added that nobody had read it.',
    'The port is run by a council, whose head, [speaker:Ann Lee], [cue:said] [content:the next ten days would decide it].',
    '[speaker:Ms Lee] [cue:said] [content:Sunday was calm].',
  ],
  leaves: [
    'No group has said it opened the dam.',
    'Ms Lee said nothing.',
    'Ms Lee said goodbye.',
    'The governor did not say the army would leave.',
    'Police reported two arrests.',
  ],
  *propose(context) {
    for (const cue of activeVerbs(context, 'bare')) {
      if (cue.form === 'infinitive' && !PURE.has(cue.word.lemma)) continue;
      const field = rightField(context, cue);
      if (!field || field.lead === 'that' || field.lead === 'wh') continue;
      const end = clauseEnd(context, cue, field.start);
      if (!hasFiniteVerb(context.tree, field.start, end)) continue;
      const content = contentOf(context, [field.start, end]);
      yield* fromCue(context, cue, { frame: 'bare', content, addressee: field.addressee, prior: 0.8 });
    }
  },
});
