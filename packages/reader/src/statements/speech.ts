import type { Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { StatementContext } from './context.ts';
import { hasFiniteVerb, isDash, isFinite, isStop } from './edges.ts';
import type { Cue } from './find-cues.ts';
import { findSpeaker, nominalAfter, nominalBefore } from './find-speaker.ts';
import { madeStatement } from './made-statement.ts';
import { NONE, tokenIndex } from './surface.ts';

/** A cue with the head of its speaker's noun phrase. */
export interface Tag {
  readonly cue: Cue;
  readonly speaker: TokenIndex;
}

const MAX_TAG = 40;
const SHORT = 4;

/** Whether the quotation is speech rather than a name, a slogan or a borrowed word. */
export function isSpeech({ tree, quotations, surface }: StatementContext, index: number): boolean {
  const quotation = quotations[index];
  if (!quotation) return false;
  const { first, end } = surface.tokensOf(index);
  const inner = tree.text.slice(quotation.inside.start, quotation.inside.end).trimEnd();
  return quotation.open || /[.,!?…]$/u.test(inner) || hasFiniteVerb(tree, first, end) || end - first > SHORT + 3;
}

/** Whether a sentence begins with the quotation: nothing of the same sentence stands before it. */
export function beginsSentence({ tree, surface }: StatementContext, index: number): boolean {
  const { first } = surface.tokensOf(index);
  if (surface.stretch(first).first === first) return true;
  if (surface.blockAt(first) !== surface.blockAt(first - 1)) return true;
  return first > 0 && ['.', '!', '?', ';'].includes(tree.word(tokenIndex(first - 1)));
}

/** The tag behind a quotation: `"...," said Ms Lee` or `"...," Ms Lee said`. */
export function tagAfter(context: StatementContext, index: number): Tag | undefined {
  const { tree, surface } = context;
  const { end } = surface.tokensOf(index);
  if (end >= tree.size || surface.blockAt(end) !== surface.blockAt(end - 1)) return undefined;
  const start = skipCommas(context, end);
  if (start >= tree.size || surface.quotationAt(start) !== NONE || !leavesOpen(context, index, start)) return undefined;
  const stop = Math.min(surface.stretch(tokenIndex(start)).end, start + MAX_TAG);
  const cue = firstCue(context, start, stop);
  if (!cue) return undefined;
  const inverted = onlyAdverbs(context, start, cue.first);
  const speaker = inverted ? speakerAfter(context, cue) : speakerBetween(context, cue, start);
  return speaker === undefined ? undefined : { cue, speaker };
}

function skipCommas({ tree }: StatementContext, from: number): number {
  let i = from;
  while (i < tree.size && (tree.word(tokenIndex(i)) === ',' || isDash(tree, i))) i++;
  return i;
}

/** A quotation that ends in a full stop is over; the next words are a sentence of their own. */
function leavesOpen({ tree, surface, quotations }: StatementContext, index: number, start: number): boolean {
  const { end } = surface.tokensOf(index);
  if (start > end) return true;
  const inside = quotations[index]?.inside;
  if (!inside) return false;
  const last = tree.text.slice(inside.start, inside.end).trimEnd().at(-1) ?? '';
  if (last !== '.') return true;
  return /^\p{Ll}/u.test(tree.word(tokenIndex(start)));
}

/** The first reporting verb of the words after a quotation, when no other finite verb comes before it. */
function firstCue(context: StatementContext, start: number, stop: number): Cue | undefined {
  const { tree, surface, cueAt } = context;
  for (let i = start; i < stop; i++) {
    const token = tokenIndex(i);
    if (surface.quotationAt(i) !== NONE || ['.', '!', '?', ';', ':'].includes(tree.word(token))) return undefined;
    const cue = cueAt.get(i);
    if (cue && isTagVerb(cue)) return hasContentOfItsOwn(context, cue) ? undefined : cue;
    if (isFinite(tree, token) && tree.upos(token) === 'VERB' && tree.baseRelation(token) !== 'acl') return undefined;
  }
  return undefined;
}

function isTagVerb({ form, passive, unsaid, word }: Cue): boolean {
  return form === 'finite' && !passive && !unsaid && (word.frames.has('quote') || word.frames.has('aside'));
}

function hasContentOfItsOwn({ tree }: StatementContext, cue: Cue): boolean {
  return cue.end < tree.size && tree.lower(cue.end) === 'that' && tree.upos(cue.end) !== 'PRON';
}

export function onlyAdverbs({ tree }: StatementContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tree.upos(tokenIndex(i)) !== 'ADV') return false;
  return true;
}

/** The subject behind its verb: "said Ms Lee". */
export function speakerAfter(context: StatementContext, cue: Cue): TokenIndex | undefined {
  const { tree, surface } = context;
  const stop = surface.stretch(cue.token).end;
  const [subject] = tree.children(cue.token, 'nsubj').filter((child) => child >= cue.end && child < stop);
  return subject ?? (cue.end < stop ? nominalAfter(context, cue.end) : undefined);
}

/** The subject between `start` and the verb. */
export function speakerBetween(context: StatementContext, cue: Cue, start: number): TokenIndex | undefined {
  const found = findSpeaker(context, cue);
  if (found !== undefined && found >= start && found < cue.first) return found;
  const near = nominalBefore(context, cue.first);
  return near !== undefined && near >= start ? near : undefined;
}

/** The reporting verb that leads in a quotation: `Ms Lee said: "..."`, `she told reporters "..."`, `said that "..."`. */
export function cueBefore(context: StatementContext, index: number): Cue | undefined {
  const { tree, surface, cueAt } = context;
  const { first } = surface.tokensOf(index);
  const block = surface.blockAt(first);
  if (block > 0 && surface.tokensOfBlock(block).first === first) return leadIn(context, block - 1);
  const stop = Math.max(surface.stretch(first).first, first - MAX_TAG);
  for (let i = first - 1; i >= stop; i--) {
    const token = tokenIndex(i);
    const cue = cueAt.get(i);
    if (surface.quotationAt(i) !== NONE || ['.', '!', '?', ';'].includes(tree.word(token))) return undefined;
    if (tree.word(token) === ':' && i !== first - 1) return undefined;
    if (cue && leadsQuotation(cue)) return cue;
    if (isFinite(tree, token) || tree.xpos(token) === 'VB') return undefined;
  }
  return undefined;
}

/** The reporting verb of a block whose last word is a colon. */
export function leadIn(context: StatementContext, block: number): Cue | undefined {
  const { tree, surface, cueAt } = context;
  const { first, end } = surface.tokensOfBlock(block);
  if (end <= first || tree.word(tokenIndex(end - 1)) !== ':') return undefined;
  for (let i = end - 2; i >= Math.max(first, end - MAX_TAG); i--) {
    const token = tokenIndex(i);
    const cue = cueAt.get(i);
    if (cue && leadsQuotation(cue)) return cue;
    const made = madeStatement(context, token);
    if (made) return made;
    if (isFinite(tree, token) && tree.upos(token) === 'VERB') return undefined;
    if (['.', '!', '?'].includes(tree.word(token))) return undefined;
  }
  return undefined;
}

function leadsQuotation({ form, passive, unsaid, word }: Cue): boolean {
  return form !== 'noun' && !passive && !unsaid && word.frames.has('quote');
}

/** Whether the clause ends with the quotation: no word behind it goes on with the same phrase. */
export function closesClause({ tree, surface }: StatementContext, index: number): boolean {
  const { first, end } = surface.tokensOf(index);
  if (end >= surface.stretch(first).end) return true;
  const next = tokenIndex(end);
  return ['PUNCT', 'CCONJ', 'SCONJ'].includes(tree.upos(next)) || surface.isTime(end);
}

export function quotationSpan({ quotations }: StatementContext, index: number): Span | undefined {
  const quotation = quotations[index];
  return quotation && { start: quotation.start, end: quotation.end };
}

/** `said Ms Lee, who heads the port. "..."`: one sentence lies between, and no further reporting verb in it. */
function isOneTag({ tree, surface, cueAt }: StatementContext, from: number, to: number): boolean {
  if (!isStop(tree, tokenIndex(to - 1)) || surface.stretch(tokenIndex(from)).end < to) return false;
  for (let i = from; i < to - 1; i++) {
    const token = tokenIndex(i);
    const cue = cueAt.get(i);
    if (
      isStop(tree, token) ||
      (cue && isTagVerb(cue)) ||
      (tree.upos(token) === 'CCONJ' && isFinite(tree, tokenIndex(i + 1)))
    )
      return false;
  }
  return true;
}

/** "she added; and, later, ..." begins something new. */
function joinsAnother(tree: StatementContext['tree'], from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    const token = tokenIndex(i);
    if (tree.upos(token) === 'CCONJ' || tree.word(token) === ';') return true;
    if (tree.upos(token) !== 'ADV' && tree.word(token) !== ',') return false;
  }
  return false;
}

/**
 * The quotations that go on with the one before after a tag: `"...," he said. "..."`, `"...," he said, "..."`. They stand in
 * the same block, with no clause between, and have no tag of their own.
 */
export function goesOn(context: StatementContext, index: number, from: number): readonly Span[] {
  const { surface, tree } = context;
  const spans: Span[] = [];
  let at = from;
  for (let next = index + 1; next < context.quotations.length; next++) {
    const { first, end } = surface.tokensOf(next);
    const span = quotationSpan(context, next);
    if (!span || first - at > MAX_TAG || surface.blockAt(first) !== surface.blockAt(at - 1)) break;
    if (first < at || joinsAnother(tree, at, first)) break;
    if (hasFiniteVerb(tree, at, first) && !isOneTag(context, at, first)) break;
    const joint = first > 0 ? tree.word(tokenIndex(first - 1)) : '';
    const broken = spans.length === 0 && (joint === ',' || isDash(tree, first - 1));
    const anew = beginsSentence(context, next) && isSpeech(context, next) && tagAfter(context, next) === undefined;
    if (!broken && !anew) break;
    spans.push(span);
    at = end;
  }
  return spans;
}
