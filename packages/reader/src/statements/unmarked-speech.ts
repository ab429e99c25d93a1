import type { TokenIndex } from '@onrecord/language';
import { isFinite } from './edges.ts';
import type { StatementContext } from './context.ts';
import { CLOSING_WORDS } from './lexicon/closing-words.ts';
import { NONE, tokenIndex } from './surface.ts';

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'us', 'me', 'ourselves', 'myself']);
/** Sentences that speech without marks goes on for at most, either way. */
const MAX_SENTENCES = 8;
/** A longer sentence, in tokens, is none that somebody said: keeps the reader linear. */
const LONGEST = 150;

/** Whether a text has lost its quotation marks: it has no pair of double ones. O(quotations). */
export function hasNoMarks({ quotations }: StatementContext): boolean {
  return quotations.every(({ marks }) => marks === 'single');
}

/** Whether somebody speaks of himself or his side between the tokens. */
export function isFirstPerson({ tree }: StatementContext, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (FIRST_PERSON.has(tree.lower(tokenIndex(i)))) return true;
  return false;
}

/**
 * Where speech that was going on at `from` ends: behind the last sentence of the block that is still speech. A sentence is
 * when it speaks in the first person, or, where `isLoose`, when it tells nothing in the past; a report by somebody ends it.
 */
export function speechRunsTo(context: StatementContext, from: number, isLoose: boolean): TokenIndex {
  const { tree, surface } = context;
  let end = from;
  let candidate = from;
  const block = surface.blockAt(Math.max(0, from - 1));
  for (let count = 0; count < MAX_SENTENCES && candidate < tree.size; count++) {
    if (surface.blockAt(candidate) !== block) break;
    const sentence = tree.sentence(tree.sentenceOf(tokenIndex(candidate)));
    const stop = Math.min(sentence.end, surface.tokensOfBlock(surface.blockAt(candidate)).end);
    if (stop <= candidate || stop - candidate > LONGEST || isOwnVoice(context, candidate, stop)) break;
    const spoken = isFirstPerson(context, candidate, stop);
    if (!spoken && !(isLoose && !tellsThePast(context, candidate, stop))) break;
    candidate = stop;
    end = stop;
  }
  return tokenIndex(end);
}

/** Where the first-person sentences right before `first` begin, in the same block. */
export function speechRunsFrom(context: StatementContext, first: number): TokenIndex {
  const { tree, surface } = context;
  let start = first;
  for (let count = 0; count < MAX_SENTENCES && start > 0; count++) {
    const sentence = tree.sentence(tree.sentenceOf(tokenIndex(start - 1)));
    const begin = Math.max(sentence.first, surface.tokensOfBlock(surface.blockAt(start - 1)).first);
    if (surface.blockAt(begin) !== surface.blockAt(first) || sentence.end > start || start - begin > LONGEST) break;
    if (!isFirstPerson(context, begin, start) || isOwnVoice(context, begin, start)) break;
    start = begin;
  }
  return tokenIndex(start);
}

/** A report of what somebody says or does, a mark, or a line that closes a release: no longer the speaker. */
function isOwnVoice({ tree, surface, cueAt }: StatementContext, first: number, end: number): boolean {
  const words = tree.text.slice(tree.tokenSpan(tokenIndex(first)).start, tree.tokenSpan(tokenIndex(end - 1)).end);
  if (CLOSING_WORDS.some((closing) => words.toLowerCase().includes(closing))) return true;
  for (let i = first; i < end; i++) {
    if (surface.quotationAt(i) !== NONE) return true;
    const cue = cueAt.get(i);
    if (cue === undefined || cue.form !== 'finite' || cue.unsaid) continue;
    const isOwn = tree.children(cue.token, 'nsubj').some((subject) => FIRST_PERSON.has(tree.lower(subject)));
    if (
      !isOwn &&
      ['say', 'tell', 'add', 'continue', 'report', 'warn', 'claim', 'state', 'announce'].includes(cue.word.lemma)
    )
      return true;
  }
  return false;
}

const HAVE: ReadonlySet<string> = new Set(['has', 'have']);

/**
 * Whether the first finite verb tells of the past: "He left", "it has opened"; not "would be". By the order of tags, not by the
 * tree, which a sentence of this kind often lacks.
 */
function tellsThePast({ tree }: StatementContext, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = tokenIndex(i);
    const tag = tree.xpos(token);
    if (tag === 'VBD') return true;
    if (!isFinite(tree, token)) continue;
    return HAVE.has(tree.lower(token)) && [1, 2, 3].some((k) => i + k < end && tree.xpos(tokenIndex(i + k)) === 'VBN');
  }
  return false;
}
