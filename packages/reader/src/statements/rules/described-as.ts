import type { TokenIndex } from '@onrecord/language';
import { phraseEnd } from '../content-end.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { isFinite } from '../edges.ts';
import type { Cue } from '../find-cues.ts';
import { nominalAfter } from '../find-speaker.ts';
import { activeVerbs, contentOf, fromCue, wordAt } from '../propose.ts';
import { NONE, tokenIndex } from '../surface.ts';

const MAX_TARGET = 25;

export const describedAs = defineStatementRule({
  name: 'described-as',
  version: 1,
  summary: '"Described X as Y", "called X Y", "ranks X among Y": X and Y together are the content, X is the target.',
  finds: [
    '[speaker:Ms Lee] [cue:described] [content:the plan as a waste of money].',
    '[speaker:The governor] [cue:called] [content:the report "a bad joke"].',
    '[speaker:The council] [cue:put] [content:the number of lost boats at 45].',
    '[speaker:The council] [cue:rates] [content:the dam among the oldest in the region].',
  ],
  leaves: [
    'Ms Lee put the boat at the end of the pier.',
    'Residents described scenes of panic as the water rose.',
    'The governor called twice.',
    'Ms Lee did not describe the plan as a waste.',
    'The governor called the harbour office.',
    'She worked as a teacher.',
  ],
  *propose(context) {
    for (const cue of activeVerbs(context, 'describe')) {
      const as = joint(context, cue, cue.word.lemma === 'put' ? ['at'] : ['as']);
      if (cue.word.lemma === 'put' && !(as !== undefined && hasNumber(context, as))) continue;
      if (as !== undefined && as > cue.end && !opensClause(context, as)) yield* whole(context, cue, 'describe');
    }
    for (const cue of activeVerbs(context, 'call')) {
      if (hasSecondPart(context, cue)) yield* whole(context, cue, 'call');
    }
  },
});

function* whole(context: StatementContext, cue: Cue, frame: 'describe' | 'call') {
  const content = contentOf(context, [cue.end, phraseEnd(context, cue, cue.end)]);
  const target = nominalAfter(context, cue.end);
  yield* fromCue(context, cue, { frame, content, target, prior: 0.72 });
}

function joint(context: StatementContext, cue: Cue, words: readonly string[]): TokenIndex | undefined {
  const { tree, surface } = context;
  const stop = Math.min(surface.stretch(cue.token).end - 1, cue.end + MAX_TARGET);
  for (let i: number = cue.end; i < stop; i++) {
    if (words.includes(wordAt(context, i)) && surface.quotationAt(i) === cue.quotation) return tokenIndex(i);
    if (isFinite(tree, tokenIndex(i)) || ['.', ';', ':', ','].includes(tree.lower(tokenIndex(i)))) return undefined;
  }
  return undefined;
}

/** "put the toll at 45". */
function hasNumber({ tree }: StatementContext, at: TokenIndex): boolean {
  for (let i = at + 1; i < Math.min(tree.size, at + 5); i++) if (tree.upos(tokenIndex(i)) === 'NUM') return true;
  return false;
}

/** "described the panic as shells fell": "as" opens a clause of time. */
function opensClause({ tree, surface }: StatementContext, as: TokenIndex): boolean {
  if (tree.upos(as) !== 'SCONJ') return false;
  const stop = Math.min(surface.stretch(as).end, as + 6);
  for (let i = as + 1; i < stop; i++) {
    const token = tokenIndex(i);
    if (['who', 'which', 'that'].includes(tree.lower(token))) return false;
    if (isFinite(tree, token)) return true;
  }
  return false;
}

/** A complement of the object: by the tree, a quotation behind the object, or "among". */
function hasSecondPart(context: StatementContext, cue: Cue): boolean {
  const { tree, surface } = context;
  const object = nominalAfter(context, cue.end);
  const stop = surface.stretch(cue.token).end;
  if (object === undefined || object + 1 >= stop) return false;
  if (cue.word.lemma === 'rate' && joint(context, cue, ['among', 'as']) !== undefined) return true;
  const next = tokenIndex(object + 1);
  const quoted = surface.quotationAt(next) !== NONE && surface.quotationAt(next) !== cue.quotation;
  const complement = tree.children(cue.token, 'xcomp').some((child) => child > cue.end && child < stop);
  return quoted || secondPhrase(context, cue) || (complement && ['DET', 'ADJ', 'VERB'].includes(tree.upos(next)));
}

/** Behind a noun phrase, before any verb or comma: a quotation, or "a" with a noun. */
function secondPhrase({ tree, surface }: StatementContext, cue: Cue): boolean {
  const stop = Math.min(surface.stretch(cue.token).end, cue.end + MAX_TARGET);
  for (let i = cue.end + 1; i < stop; i++) {
    const token = tokenIndex(i);
    if (surface.quotationAt(i) !== cue.quotation) return true;
    const word = tree.lower(token);
    if ((word === 'a' || word === 'an') && tree.upos(tokenIndex(i - 1)) !== 'ADP') return true;
    if (['VERB', 'AUX', 'PUNCT', 'SCONJ'].includes(tree.upos(token)) || word === 'for' || word === 'to') return false;
  }
  return false;
}
