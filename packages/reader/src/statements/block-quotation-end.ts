import { valueOf } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { StatementContext } from './context.ts';
import { CLOSING_WORDS } from './lexicon/closing-words.ts';
import { NONE, tokenIndex } from './surface.ts';

const LOOK_AHEAD = 60;

/**
 * Whether a paragraph after a block quotation is the report's own voice again: it quotes with marks, reports speech
 * of somebody named, speaks of the speaker by name, or is one of the lines that close a release ("Notes to editors").
 */
export function endsBlockQuotation(context: StatementContext, block: number, speaker: TokenIndex | undefined): boolean {
  const { tree, surface } = context;
  const { first, end } = surface.tokensOfBlock(block);
  if (end <= first || surface.quotationAt(first) !== NONE) return true;
  if (tree.word(tokenIndex(end - 1)) === ':') return true;
  const words = tree.text
    .slice(tree.tokenSpan(first).start, tree.tokenSpan(tokenIndex(end - 1)).end)
    .toLowerCase()
    .slice(0, 400);
  if (CLOSING_WORDS.some((closing) => words.includes(closing))) return true;
  if (speaker !== undefined && namesSpeaker(context, speaker, first, Math.min(end, first + LOOK_AHEAD))) return true;
  return reportsSpeech(context, first, Math.min(end, first + LOOK_AHEAD));
}

/** The speaker as the subject of a sentence, by name or title: nobody says that of himself. */
function namesSpeaker({ tree, actors }: StatementContext, speaker: TokenIndex, first: number, end: number): boolean {
  const own = valueOf(actors.at(speaker));
  if (own === undefined) return false;
  for (let i = first; i < end; i++) {
    const token = tokenIndex(i);
    if (tree.baseRelation(token) !== 'nsubj' || !['PROPN', 'NOUN'].includes(tree.upos(token))) continue;
    if (tree.lower(token) === tree.lower(speaker) || valueOf(actors.at(token)) === own) return true;
  }
  return false;
}

function reportsSpeech({ tree, cueAt }: StatementContext, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const cue = cueAt.get(i);
    if (!cue || cue.form !== 'finite' || cue.unsaid || !['say', 'tell', 'add'].includes(cue.word.lemma)) continue;
    const [subject] = tree.children(cue.token, 'nsubj');
    if (subject !== undefined && !['i', 'we', 'you'].includes(tree.lower(subject))) return true;
  }
  return false;
}
