import type { TokenIndex } from '@onrecord/language';
import { phraseEnd } from '../content-end.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import type { Cue } from '../find-cues.ts';
import type { Frame } from '../lexicon/frame.ts';
import { activeVerbs, actOf, contentOf, cueSpan, fromCue, wordAt } from '../propose.ts';
import { tokenIndex } from '../surface.ts';

/** Prepositions between a cue and its content; "against" belongs to the content. */
const PREPOSITIONS = ['of', 'for', 'against', 'on'] as const satisfies readonly Frame[];

export const calledFor = defineStatementRule({
  name: 'called-for',
  version: 1,
  summary:
    '"Called for", "warned of", "insisted on": the noun phrase behind the preposition is the content; "against" stays in it.',
  finds: [
    '[speaker:The union] [cue:called for] [content:an end to the blockade].',
    '[speaker:The council] has [cue:warned of] [content:a second flood].',
    '[speaker:The envoy] [cue:warned] [content:against a march on the port].',
    '[speaker:Omar Adan], the captain, said his union was not involved and [cue:called for] [content:an inquiry].',
    '[speaker:Hundreds] marched in Bosaso, [cue:calling for] [content:the release of the crew].',
  ],
  leaves: ['The council did not call for an end to the blockade.', 'The boats waited for a second flood.'],
  *propose(context) {
    for (const preposition of PREPOSITIONS) {
      for (const cue of activeVerbs(context, preposition)) yield* behind(context, cue, preposition);
    }
  },
});

function* behind(context: StatementContext, cue: Cue, preposition: 'of' | 'for' | 'against' | 'on') {
  const at = prepositionAt(context, cue, preposition);
  if (at === undefined || at + 1 >= context.surface.stretch(cue.token).end) return;
  const kept = preposition === 'against';
  const start = tokenIndex(kept ? at : at + 1);
  const end = phraseEnd(context, cue, start);
  for (const proposal of fromCue(context, cue, {
    frame: preposition,
    content: contentOf(context, [start, end]),
    prior: 0.75,
  })) {
    const span = cueSpan(context, cue);
    const whole = !kept && at === cue.end ? { start: span.start, end: context.tree.tokenSpan(at).end } : span;
    yield { ...proposal, cue: whole, act: actOf(cue, preposition) };
  }
}

/** The preposition right behind the cue, or behind a few adverbs. */
function prepositionAt(context: StatementContext, cue: Cue, preposition: string): TokenIndex | undefined {
  for (let i: number = cue.end; i < Math.min(context.tree.size, cue.end + 3); i++) {
    if (wordAt(context, i) === preposition) return tokenIndex(i);
    if (context.tree.upos(tokenIndex(i)) !== 'ADV' && !context.surface.isTime(i)) return undefined;
  }
  return undefined;
}
