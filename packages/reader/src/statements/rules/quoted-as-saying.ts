import { clauseEnd } from '../content-end.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import type { StatementContext } from '../context.ts';
import type { Cue } from '../find-cues.ts';
import { nominalAfter, nominalBefore, phraseHead } from '../find-speaker.ts';
import { contentOf, fromCue, phrase } from '../propose.ts';
import { rightField } from '../right-field.ts';
import { tokenIndex } from '../surface.ts';

export const quotedAsSaying = defineStatementRule({
  name: 'quoted-as-saying',
  version: 1,
  summary: '"Was quoted as saying": the words after it are those of the subject, or of the object of "quoted".',
  finds: [
    '[speaker:Ms Lee] was quoted as [cue:saying] that [content:the dam had failed].',
    'State television quoted [speaker:the governor] as [cue:saying] [content:the port was safe].',
  ],
  leaves: ['Ms Lee was known as a teacher saying little.', 'He came as agreed, saying nothing.'],
  *propose(context) {
    for (const cue of context.cues) {
      const speaker = cue.word.lemma === 'say' && cue.form === 'participle' ? quoted(context, cue) : undefined;
      const field = speaker === undefined ? undefined : rightField(context, cue);
      if (speaker === undefined || !field) continue;
      const content = contentOf(context, [field.start, clauseEnd(context, cue, field.start)]);
      yield* fromCue(context, cue, { frame: 'that', content, speaker: phrase(speaker), prior: 0.88 });
    }
  },
});

/** Who is quoted: "quoted X as saying", "X was quoted (by Y) as saying". */
function quoted(context: StatementContext, cue: Cue) {
  const { tree, surface } = context;
  if (cue.token === 0 || tree.lower(tokenIndex(cue.token - 1)) !== 'as') return undefined;
  const stop = Math.max(surface.stretch(cue.token).first, cue.token - 25);
  for (let i = cue.token - 2; i >= stop; i--) {
    const verb = tokenIndex(i);
    if (!['quote', 'cite', 'report'].includes(tree.lemma(verb)) || tree.upos(verb) !== 'VERB') continue;
    const next = tokenIndex(i + 1);
    const passive = ['by', 'as', 'in', 'on'].includes(tree.lower(next));
    return passive ? subjectBefore(context, verb) : nominalAfter(context, next);
  }
  return undefined;
}

function subjectBefore(context: StatementContext, verb: ReturnType<typeof tokenIndex>) {
  const { tree, surface } = context;
  const [subject] = tree.children(verb, 'nsubj');
  if (subject !== undefined) return phraseHead(tree, subject, surface.stretch(verb).first);
  let first: number = verb;
  while (first > 0 && tree.upos(tokenIndex(first - 1)) === 'AUX') first--;
  return nominalBefore(context, tokenIndex(first));
}
