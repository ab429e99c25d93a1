import type { TokenIndex } from '@onrecord/language';
import type { StatementContext } from './context.ts';
import { isFinite } from './edges.ts';
import type { Cue } from './find-cues.ts';
import { PLAIN_SAYING } from './lexicon/joining-words.ts';
import { sameForm } from './other-report.ts';
import { NONE, tokenIndex } from './surface.ts';

/** How far before its joiner the outer cue is looked for, in tokens. */
const MAX_BACK = 40;

/**
 * The cue that this one goes on from: in "X said his side was not involved and called for an inquiry" the parser may join
 * "called" to the inner clause. It is joined to "said" where it has no subject of its own, both stand in one form, no quotation
 * or stop lies between, and what was said is no plain past in which somebody acts ("said the rebels fled and denied it").
 */
export function outerCue(context: StatementContext, cue: Cue): Cue | undefined {
  const { tree, surface, cueAt } = context;
  const inner = tree.head(cue.token);
  const joins =
    cue.form === 'finite' &&
    cue.quotation === NONE &&
    PLAIN_SAYING.has(cue.word.lemma) &&
    inner !== undefined &&
    inner < cue.first &&
    tree.baseRelation(cue.token) === 'conj' &&
    tree.children(cue.token, 'nsubj').length === 0 &&
    followsJoiner(context, cue.first);
  if (!joins || cueAt.has(inner) || actsInThePast(context, inner)) return undefined;
  for (let i = inner - 1; i >= Math.max(surface.stretch(cue.token).first, inner - MAX_BACK); i--) {
    const at = tokenIndex(i);
    const outer = cueAt.get(i);
    if (surface.quotationAt(i) !== NONE || ['.', ';', ':', '!', '?'].includes(tree.word(at))) return undefined;
    if (!outer || outer.form !== 'finite' || outer.passive || outer.unsaid) continue;
    return PLAIN_SAYING.has(outer.word.lemma) && tree.isUnder(inner, outer.token) && sameForm(tree, outer, cue.token)
      ? outer
      : undefined;
  }
  return undefined;
}

/** "and", "but", over adverbs. */
function followsJoiner({ tree }: StatementContext, first: TokenIndex): boolean {
  let at = first - 1;
  while (at > 0 && tree.upos(tokenIndex(at)) === 'ADV') at--;
  return at > 0 && ['and', 'but'].includes(tree.lower(tokenIndex(at)));
}

/** A finite verb without auxiliary: it has a doer who may go on doing. "Was unsafe" and "had fled" have not. */
function actsInThePast({ tree }: StatementContext, verb: TokenIndex): boolean {
  return isFinite(tree, verb) && tree.upos(verb) === 'VERB' && tree.children(verb, 'aux', 'cop').length === 0;
}
