import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../../tree/tree-view.ts';
import type { Proposal } from '../candidate.ts';
import type { StatementContext } from '../context.ts';
import { defineStatementRule } from '../define-statement-rule.ts';
import { hasFiniteVerb } from '../edges.ts';
import type { Cue } from '../find-cues.ts';
import { PLAIN_SAYING } from '../lexicon/joining-words.ts';
import { clauseStart, endsAside } from '../left-field.ts';
import { activeVerbs, contentOf, fromCue, phrase } from '../propose.ts';
import { onlyAdverbs, speakerAfter, speakerBetween } from '../speech.ts';
import { tokenIndex } from '../surface.ts';

/** "You see, she said": fewer words are no clause. */
const SHORTEST = 3;

/** Verbs that stand behind what was said only with words of their own behind them. Our own list. */
const NOT_TAGS: ReadonlySet<string> = new Set([
  'find',
  'propose',
  'relate',
  'decide',
  'rule',
  'advise',
  'demand',
  'urge',
  'agree',
  'object',
  'ask',
  'plead',
]);
const SUBORDINATE: ReadonlySet<string> = new Set([
  'asked',
  'when',
  'while',
  'if',
  'although',
  'though',
  'as',
  'after',
  'because',
  'since',
]);
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'what', 'where', 'whom', 'whose']);

export const clauseThenSpeaker = defineStatementRule({
  name: 'clause-then-speaker',
  version: 1,
  summary:
    'A clause with ", officials said" or ", said Ms Lee" behind it: the whole clause before the comma is the content.',
  finds: [
    '[content:The dam failed at dawn], [speaker:officials] [cue:said].',
    '[content:Two villages were cut off], [cue:said] [speaker:Ms Lee].',
    '[content:The bridge is "in ruins"], [speaker:the governor] [cue:told] reporters on Sunday.',
    '[content:The raid wounded 30 people], [speaker:the ministry] [cue:said] on Tuesday.',
    '[content:The port will close in May], [speaker:Omar Adan], head of the harbour council, [cue:said].',
  ],
  leaves: [
    'Officials said little, and the crews left.',
    'When the dam failed, officials said nothing for hours and left.',
    'After the storm, the governor said that the port would close.',
    'The dam failed, and officials fled.',
    'The port is full, with a new quay of the harbour council expected next month.',
    'When the council cut the funds, the union said enough.',
    'She took a new post, in which she advises the governor.',
    'The dam failed at dawn, hours after engineers had warned.',
  ],
  *propose(context) {
    for (const cue of activeVerbs(context, 'aside')) {
      if (cue.form !== 'finite' || NOT_TAGS.has(cue.word.lemma) || isLoneParticiple(context, cue)) continue;
      if (endsAside(context, cue) === 'sentence') yield* before(context, cue);
    }
  },
});

function* before(context: StatementContext, cue: Cue): Iterable<Proposal> {
  const { tree, surface } = context;
  const start = clauseStart(context, cue);
  const inverted = speakerAfter(context, cue);
  let closed = inverted === undefined && cue.first > 0 && tree.lower(tokenIndex(cue.first - 1)) === ',';
  for (let comma = inverted === undefined ? cue.first - 2 : cue.first - 1; comma > start; comma--) {
    if (tree.lower(tokenIndex(comma)) !== ',' || surface.quotationAt(comma) !== surface.quotationAt(cue.token)) {
      if (!endsQuotation(context, comma)) continue;
    } else if (closed) {
      closed = false;
      continue;
    }
    const tag = tokenIndex(comma + 1);
    const speaker = tagSpeaker(context, cue, tag);
    if (speaker === undefined) continue;
    if (comma - start < SHORTEST || isSubordinate(context, start, comma)) return;
    if (!hasFiniteVerb(tree, start, comma + 1) && !hasBarePast(tree, start, comma)) return;
    const content = contentOf(context, [start, endsQuotation(context, comma) ? comma + 1 : comma]);
    yield* fromCue(context, cue, { frame: 'aside', content, speaker: phrase(speaker), prior: 0.88 });
    return;
  }
}

/** "A blast wounded 30 people": a past form that the tagger took for a participle or adjective, between a noun and a number. */
function hasBarePast(tree: TreeView, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const token = tokenIndex(i);
    const isPast = tree.xpos(token) === 'VBN' || (tree.xpos(token) === 'JJ' && tree.lower(token).endsWith('ed'));
    if (!isPast || !['NOUN', 'PROPN'].includes(tree.upos(tokenIndex(i - 1)))) continue;
    if (
      ['NUM', 'DET'].includes(tree.upos(tokenIndex(i + 1))) ||
      /^(?:at|over|more|some|about|nearly|dozens|scores|hundreds|thousands)$/u.test(tree.lower(tokenIndex(i + 1)))
    )
      return true;
  }
  return false;
}

/** A comma inside closing marks stands for the comma before the tag. */
function endsQuotation({ surface }: StatementContext, token: number): boolean {
  const quotation = surface.quotationAt(token);
  return quotation >= 0 && surface.tokensOf(quotation).end === token + 1;
}

/** "laws expected next month": a participle without auxiliary and without subject describes the noun before it. */
function isLoneParticiple({ tree }: StatementContext, { token, first }: Cue): boolean {
  return (
    tree.xpos(token) === 'VBN' &&
    first === token &&
    !PLAIN_SAYING.has(tree.lemma(token)) &&
    tree.children(token, 'nsubj').length === 0
  );
}

/** "When the council cut the funds, the union said": the clause before the comma tells when, not what. */
function isSubordinate({ tree }: StatementContext, start: number, comma: number): boolean {
  const first = tree.upos(tokenIndex(start)) === 'CCONJ' ? start + 1 : start;
  if (!SUBORDINATE.has(tree.lower(tokenIndex(first)))) return false;
  for (let i = first; i < comma; i++) if (tree.lower(tokenIndex(i)) === ',') return false;
  return true;
}

function tagSpeaker(context: StatementContext, cue: Cue, start: TokenIndex): TokenIndex | undefined {
  if (joinsClause(context, start, cue)) return undefined;
  if (onlyAdverbs(context, start, cue.first)) return speakerAfter(context, cue);
  const speaker = speakerBetween(context, cue, start);
  if (speaker === undefined || verbBetween(context, start, speaker) || subordinated(context, start, speaker))
    return undefined;
  return speaker;
}

/** ", hours after mediators had announced a pause": a clause of time or cause, not a tag. */
function subordinated({ tree }: StatementContext, start: number, speaker: number): boolean {
  for (let i = start; i < speaker; i++) {
    const token = tokenIndex(i);
    if (tree.upos(token) === 'SCONJ' || tree.relation(token) === 'mark') return true;
  }
  return false;
}

/** ", but the mayor said", ", saying that anybody who complains": no aside, but a clause of its own. */
function joinsClause({ tree }: StatementContext, start: TokenIndex, cue: Cue): boolean {
  const upos = tree.upos(start);
  if (tree.lower(start) === 'as')
    return !['say', 'tell', 'report', 'note', 'put it', 'explain', 'write'].includes(cue.word.lemma);
  return (
    upos === 'CCONJ' ||
    upos === 'SCONJ' ||
    tree.xpos(start) === 'VBG' ||
    ['when', 'because', 'while', 'with'].includes(tree.lower(start)) ||
    [0, 1, 2, 3].some((k) => start + k < cue.first && RELATIVE.has(tree.lower(tokenIndex(start + k))))
  );
}

function verbBetween({ tree }: StatementContext, from: number, to: number): boolean {
  return hasFiniteVerb(tree, from, to);
}
