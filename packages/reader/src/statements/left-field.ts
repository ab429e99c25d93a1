import type { StatementContext } from './context.ts';
import { hasFiniteVerb, isDash } from './edges.ts';
import type { Cue } from './find-cues.ts';
import { speakerAfter } from './speech.ts';
import { NONE, tokenIndex } from './surface.ts';

/** How far back a content before its cue may begin, in tokens. */
const MAX_LEFT = 200;
const MAX_DATELINE = 14;

/** Where the sentence that holds the cue begins, or the part behind its last semicolon. */
export function clauseStart({ tree, surface }: StatementContext, cue: Cue): number {
  const { first } = surface.stretch(cue.token);
  const stop = Math.max(first, cue.token - MAX_LEFT);
  for (let i = cue.token - 1; i >= stop; i--) {
    if (surface.quotationAt(i) === NONE && [';', '.', '!', '?'].includes(tree.word(tokenIndex(i)))) return i + 1;
  }
  return behindDateline({ tree, surface }, stop, cue.token);
}

/** "MERSIN, Turkey (Agency) - ": a place in capitals and a dash at the start of a block are no part of the sentence. */
export function behindDateline(
  { tree, surface }: Pick<StatementContext, 'tree' | 'surface'>,
  start: number,
  end: number,
): number {
  if (
    !/^\p{Lu}{3}/u.test(tree.word(tokenIndex(start))) ||
    (start > 0 && surface.blockAt(start) === surface.blockAt(start - 1))
  )
    return start;
  for (let i = start + 1; i < Math.min(end, start + MAX_DATELINE); i++) {
    if (isDash(tree, i)) return i + 1;
    if (tree.upos(tokenIndex(i)) === 'VERB') return start;
  }
  return start;
}

/**
 * What comes behind a cue that stands in an aside: the end of the sentence, a comma, or neither. A hearer, a time and a
 * setting may come between.
 */
export function endsAside(context: StatementContext, cue: Cue): 'sentence' | 'comma' | undefined {
  const { tree, surface } = context;
  const { end } = surface.stretch(cue.token);
  for (let i: number = cue.end; i < end && i < cue.end + 25; i++) {
    const word = tree.word(tokenIndex(i));
    if (word === '(') {
      while (i < end && tree.word(tokenIndex(i)) !== ')') i++;
      continue;
    }
    if (surface.quotationAt(i) !== cue.quotation) return undefined;
    if (['.', '!', '?', ';', '…'].includes(word)) return 'sentence';
    if (word === ',' || isDash(tree, i)) return afterComma(context, cue, i, end);
    if (word === ':' || tree.upos(tokenIndex(i)) === 'VERB' || hasFiniteVerb(tree, i, i + 1)) return undefined;
    if (i === cue.end && takesObject(context, cue)) return undefined;
    if (word.toLowerCase() === 'that' || tree.upos(tokenIndex(i)) === 'SCONJ')
      return i > cue.end && word.toLowerCase() !== 'that' ? 'sentence' : undefined;
  }
  return 'sentence';
}

/** A noun phrase right behind the cue that is neither its hearer nor its subject: "began the operation". */
function takesObject(context: StatementContext, cue: Cue): boolean {
  const { tree, surface } = context;
  if (cue.word.frames.has('tell') || surface.isTime(cue.end)) return false;
  if (!['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(tree.upos(cue.end))) return false;
  return tree.children(cue.token, 'nsubj').some((child) => child < cue.token);
}

/** ", officials said, citing" and ", said Ms Lee, head of the port." end the sentence's report as a stop does. */
function afterComma(context: StatementContext, cue: Cue, comma: number, end: number): 'sentence' | 'comma' {
  const { tree, surface } = context;
  const next = comma + 1 < end ? tokenIndex(comma + 1) : undefined;
  if (next === undefined || tree.xpos(next) === 'VBG' || surface.quotationAt(next) !== cue.quotation) return 'sentence';
  const inverted = (speakerAfter(context, cue) ?? 0) > cue.token && comma > cue.end;
  return inverted && !hasFiniteVerb(tree, comma, end) ? 'sentence' : 'comma';
}
