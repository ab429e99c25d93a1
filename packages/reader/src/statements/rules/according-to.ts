import type { TokenIndex } from '@onrecord/language';
import type { Proposal } from '../candidate.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { hasFiniteVerb } from '../edges.ts';
import { nominalAfter } from '../find-speaker.ts';
import { behindDateline } from '../left-field.ts';
import { SOURCE_PHRASES } from '../lexicon/cue-phrases.ts';
import { contentOf, phrase, wordAt } from '../propose.ts';
import { NONE, tokenIndex } from '../surface.ts';

const MAX_SOURCE = 40;
const MAX_PART = 220;
const MAX_APPOSITION = 12;

export const accordingTo = defineStatementRule({
  name: 'according-to',
  version: 1,
  summary: '"According to" and its like: the noun phrase behind it is the source, the clause it stands in the content.',
  finds: [
    '[content:The storm killed 12 people], [cue:according to] [speaker:the harbour council].',
    '[cue:According to] [speaker:Ms Lee], [content:the dam had failed].',
    '[content:The dam], [cue:according to] [speaker:officials], [content:had failed].',
    '[cue:According to] [speaker:the ministry] [content:over 300 boats have been lost].',
    '[content:Since then, the floods have killed over 300] [cue:according to] [speaker:the ministry].',
  ],
  leaves: [
    'According to plan, nobody came.',
    'They sorted the boats according to size.',
    'The plan went according to schedule and the port opened.',
  ],
  *propose(context) {
    for (let i = 0; i < context.tree.size; i++) {
      const found = SOURCE_PHRASES.find(({ words }) => words.every((word, k) => wordAt(context, i + k) === word));
      if (!found) continue;
      const end = i + found.words.length;
      if (end >= context.tree.size || context.surface.stretch(tokenIndex(i)).end <= end) continue;
      yield* fromPhrase(context, tokenIndex(i), tokenIndex(end), found.act);
    }
  },
});

function* fromPhrase(
  context: StatementContext,
  first: TokenIndex,
  end: TokenIndex,
  act: Proposal['act'],
): Iterable<Proposal> {
  const { tree } = context;
  const source = nominalAfter(context, end);
  if (source === undefined || !canSpeak(context, source, end)) return;
  const content = contentAround(context, first, end);
  if (content) yield { cue: tree.span({ first, end }), content, speaker: phrase(source), act, prior: 0.85 };
}

/** "according to size": a bare common noun in the singular is a measure, no source. */
function canSpeak({ tree }: StatementContext, source: TokenIndex, end: TokenIndex): boolean {
  return source > end || tree.upos(source) !== 'NOUN' || tree.xpos(source) === 'NNS';
}

function contentAround(context: StatementContext, first: TokenIndex, end: TokenIndex): Proposal['content'] | undefined {
  const { tree, surface } = context;
  const stretch = surface.stretch(first);
  const start = partStart(context, stretch.first, first);
  const stop = partEnd(context, end, stretch.end);
  const close = bareSourceEnd(context, end, stop) ?? sourceEnd(context, end, stop);
  const before = first > start && hasWord(context, start, first);
  const after = close !== undefined && hasWord(context, close + 1, stop);
  if (!before) return after ? contentOf(context, [(close ?? end) + 1, stop]) : undefined;
  if (!after || hasWholeClause(context, start, first))
    return hasFiniteVerb(tree, start, first) ? contentOf(context, [start, first]) : undefined;
  if (isRelative(context, first - 1)) return contentOf(context, [(close ?? end) + 1, stop]);
  return contentOf(context, [start, first], [(close ?? end) + 1, stop]);
}

function isRelative(context: StatementContext, token: number): boolean {
  const word = wordAt(context, token) === ',' ? wordAt(context, token - 1) : wordAt(context, token);
  return ['which', 'who', 'that'].includes(word);
}

/** A clause that needs nothing behind the source: it has a finite verb and no relative word right before the source. */
function hasWholeClause(context: StatementContext, start: number, first: number): boolean {
  return !isRelative(context, first - 1) && hasFiniteVerb(context.tree, start, first);
}

function partStart({ tree, surface }: StatementContext, start: number, first: number): number {
  const stop = Math.max(start, first - MAX_PART);
  for (let i = first - 1; i >= stop; i--) {
    if (
      surface.quotationAt(i) === surface.quotationAt(first) &&
      [';', '.', '!', '?', ':'].includes(tree.word(tokenIndex(i)))
    )
      return i + 1;
  }
  return behindDateline({ tree, surface }, stop, first);
}

function partEnd({ tree, surface }: StatementContext, end: number, stop: number): number {
  const far = Math.min(stop, end + MAX_PART);
  for (let i = end; i < far; i++) {
    if (
      surface.quotationAt(i) === surface.quotationAt(end - 1) &&
      [';', '.', '!', '?'].includes(tree.word(tokenIndex(i)))
    )
      return i;
  }
  return far;
}

function hasWord({ tree }: StatementContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tree.upos(tokenIndex(i)) !== 'PUNCT') return true;
  return false;
}

/** The comma behind the source and what describes it ("the agency, quoting a witness,"): after it comes the clause. */
function sourceEnd({ tree, surface }: StatementContext, end: number, stop: number): number | undefined {
  let last: number | undefined;
  for (let i = end; i < Math.min(stop, end + MAX_SOURCE); i++) {
    const token = tokenIndex(i);
    if (surface.quotationAt(i) !== NONE && surface.quotationAt(i) !== surface.quotationAt(end - 1)) return last;
    if (tree.lower(token) === ',') {
      last = i;
      if (!describes({ tree }, i + 1, stop) && !isApposition({ tree }, i + 1, stop)) return i;
    } else if (hasFiniteVerb(tree, i, i + 1) && last !== undefined && !inRelative({ tree }, token)) return last;
  }
  return last;
}

/** "According to the ministry over 300 people ...": no comma before the first verb, so the clause begins behind the noun. */
function bareSourceEnd(context: StatementContext, end: TokenIndex, stop: number): number | undefined {
  const { tree, surface } = context;
  if (surface.stretch(end).first !== end - 2) return undefined;
  const source = nominalAfter(context, end);
  for (let i = Number(end); source !== undefined && i < Math.min(stop, end + MAX_SOURCE); i++) {
    if (tree.lower(tokenIndex(i)) === ',') return undefined;
    if (hasFiniteVerb(tree, i, i + 1))
      return i > source + 1 && !inRelative({ tree }, tokenIndex(i)) ? source : undefined;
  }
  return undefined;
}

/** A name or title between two commas, with a clause behind it that has a subject of its own. */
function isApposition({ tree }: Pick<StatementContext, 'tree'>, from: number, stop: number): boolean {
  let comma = from;
  while (comma < Math.min(stop, from + MAX_APPOSITION) && tree.lower(tokenIndex(comma)) !== ',') {
    if (hasFiniteVerb(tree, comma, comma + 1) || tree.upos(tokenIndex(comma)) === 'SCONJ') return false;
    comma++;
  }
  if (
    comma >= stop ||
    tree.lower(tokenIndex(comma)) !== ',' ||
    !['PROPN', 'DET', 'NOUN'].includes(tree.upos(tokenIndex(from)))
  )
    return false;
  for (let i = comma + 1; i < Math.min(stop, comma + MAX_SOURCE); i++) {
    if (hasFiniteVerb(tree, i, i + 1)) return i > comma + 1 && tree.lower(tokenIndex(i - 1)) !== ',';
  }
  return false;
}

function describes({ tree }: Pick<StatementContext, 'tree'>, next: number, stop: number): boolean {
  if (next >= stop) return false;
  const token = tokenIndex(next);
  return tree.xpos(token) === 'VBG' || ['who', 'which', 'whose', 'where'].includes(tree.lower(token));
}

function inRelative({ tree }: Pick<StatementContext, 'tree'>, token: TokenIndex): boolean {
  return (
    tree.baseRelation(token) === 'acl' ||
    tree.children(token, 'nsubj').some((child) => ['who', 'which', 'that'].includes(tree.lower(child)))
  );
}
