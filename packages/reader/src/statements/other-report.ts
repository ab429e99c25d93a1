import type { TokenIndex } from '@onrecord/language';
import type { StatementContext } from './context.ts';
import { isDash, isFinite } from './edges.ts';
import type { Cue, CueForm } from './find-cues.ts';
import { GOING_ON, JOINERS, PLAIN_SAYING } from './lexicon/joining-words.ts';
import { NONE, tokenIndex } from './surface.ts';

/** The longest subject of a report that hangs on with "with", in tokens. */
const MAX_SUBJECT = 9;

type Words = Pick<StatementContext, 'tree' | 'surface' | 'cues'>;

/** Whether a content ends before token `i`: another report joins on, hangs on or begins, or a main verb follows. */
export function isCut(words: Words, cue: Cue, i: number, limit: number): boolean {
  const { tree } = words;
  const word = tree.lower(tokenIndex(i));
  if (closesRelative(words, cue, i, limit)) return true;
  if (word === ',' || isDash(tree, i)) {
    return reportsOn(words, i + 1, limit) || othersAside(words, i, limit) || joinsReport(words, cue, i + 1, limit);
  }
  if (word === ':') return i + 1 < limit && opensQuotation(words, cue, i + 1);
  if (word === ')') return true;
  if (word === ';') return joinsReport(words, cue, i + 1, limit) || newReport(words, i + 1, limit);
  return JOINERS.has(word) && joinsReport(words, cue, i, limit);
}

/** "Ms Lee, who said that the port was safe, left": a finite verb right behind the comma belongs to the noun before "who". */
export function closesRelative(words: Words, cue: Cue, i: number, limit: number): boolean {
  const { tree } = words;
  if (tree.lower(tokenIndex(i)) !== ',' || !isRelativeCue(words, cue)) return false;
  let next = i + 1;
  while (next < limit && tree.upos(tokenIndex(next)) === 'ADV') next++;
  return next < limit && isFinite(tree, tokenIndex(next));
}

function isRelativeCue({ tree }: Words, cue: Cue): boolean {
  const [subject] = tree.children(cue.token, 'nsubj');
  return subject !== undefined && ['who', 'which'].includes(tree.lower(subject));
}

/** "said a plan was on its way: "We are at work."": the quotation behind the colon is a statement of its own. */
function opensQuotation({ tree, surface }: Words, cue: Cue, token: number): boolean {
  const quotation = surface.quotationAt(token);
  if (quotation === NONE || quotation === cue.quotation || surface.tokensOf(quotation).first !== token) return false;
  return /^\p{Lu}/u.test(tree.word(tokenIndex(Math.min(token + 1, tree.size - 1))));
}

/** ", adding that ...", ", according to ...", ", as ..." */
function reportsOn({ tree }: Words, i: number, limit: number): boolean {
  if (i >= limit) return false;
  const token = tokenIndex(skipAdverbs(tree, i, limit));
  if (token >= limit) return false;
  if (tree.lower(token) === 'with') return reportsWith(tree, token, limit);
  if (tree.lower(token) === 'according' && token + 1 < limit && tree.lower(tokenIndex(token + 1)) === 'to') return true;
  return tree.xpos(token) === 'VBG' && GOING_ON.has(tree.lemma(token));
}

/** ", with the paper reporting that ...": somebody else's report hangs on. */
function reportsWith(tree: Words['tree'], from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + MAX_SUBJECT); i++) {
    const token = tokenIndex(i);
    if (tree.upos(token) === 'PUNCT' || isFinite(tree, token)) return false;
    if (tree.xpos(token) === 'VBG')
      return i > from + 1 && (GOING_ON.has(tree.lemma(token)) || tree.lemma(token) === 'report');
  }
  return false;
}

/** ", Reuters reported": a short tail with a reporting verb of another speaker. */
export function othersAside({ tree }: Words, comma: number, limit: number): boolean {
  const end = Math.min(limit, comma + 14);
  for (let i = comma + 1; i < end; i++) {
    const token = tokenIndex(i);
    if (tree.lower(token) === ',' && i > comma + 1) continue;
    if (!isFinite(tree, token)) continue;
    if (!PLAIN_SAYING.has(tree.lemma(token)) || i === comma + 1) return false;
    if (JOINERS.has(tree.lower(tokenIndex(comma + 1))) || tree.upos(tokenIndex(comma + 1)) === 'SCONJ') return false;
    return i + 1 >= limit - 1 || [',', 'in', 'on', 'at'].includes(tree.lower(tokenIndex(i + 1)));
  }
  return false;
}

/** "and added that", "but the army said": another report is joined to this one. */
function joinsReport(words: Words, cue: Cue, i: number, limit: number): boolean {
  const { tree } = words;
  if (i >= limit || !JOINERS.has(tree.lower(tokenIndex(i)))) return false;
  const next = skipAdverbs(tree, i + 1, limit);
  if (next < limit) {
    const token = tokenIndex(next);
    if (PLAIN_SAYING.has(tree.lemma(token)) && sameForm(tree, cue, token)) return true;
    if (
      sameForm(tree, cue, token) &&
      tree.upos(token) === 'VERB' &&
      tree.baseRelation(token) === 'conj' &&
      tree.head(token) === cue.token
    )
      return true;
  }
  const afterComma = i > 0 && [',', ';'].includes(tree.lower(tokenIndex(i - 1)));
  return afterComma && newReport(words, i + 1, limit);
}

/** Whether the words from `i` on are a clause of their own whose first finite verb is a plain reporting verb. */
function newReport({ tree, surface }: Words, i: number, limit: number): boolean {
  const end = Math.min(limit, i + 20);
  for (let k = i; k < end; k++) {
    const token = tokenIndex(k);
    if (surface.quotationAt(k) !== surface.quotationAt(i)) return false;
    if (isPerfect(tree, token)) return k > i && PLAIN_SAYING.has(tree.lemma(token));
    if (isFinite(tree, token) && tree.upos(token) === 'VERB') return k > i && PLAIN_SAYING.has(tree.lemma(token));
    if (isFinite(tree, token) && tree.lemma(token) !== 'have') return false;
  }
  return false;
}

/** "has denied this": the finite word is the auxiliary. */
function isPerfect(tree: Words['tree'], token: TokenIndex): boolean {
  return (
    tree.xpos(token) === 'VBN' && tree.children(token, 'aux').some((auxiliary) => tree.lemma(auxiliary) === 'have')
  );
}

/** "had failed but added": the tagger may take the second verb for another participle of the first auxiliary. */
function isBarePast(tree: Words['tree'], token: TokenIndex): boolean {
  return tree.xpos(token) === 'VBN' && PLAIN_SAYING.has(tree.lemma(token));
}

/** Whether a verb stands in the form of the cue, so that "and" may join the two. */
export function sameForm(tree: Words['tree'], cue: Cue, token: TokenIndex): boolean {
  const told = isFinite(tree, token) || isBarePast(tree, token);
  const form: CueForm = tree.xpos(token) === 'VBG' ? 'participle' : told ? 'finite' : 'infinitive';
  if (form !== cue.form) return false;
  const tense = tree.xpos(cue.token);
  return (
    form !== 'finite' || ['VBG', 'VBN', tree.xpos(token)].includes(tense) || ['VBD', 'VBN'].includes(tree.xpos(token))
  );
}

/** The first token from `i` on that is neither adverb nor auxiliary. */
export function skipAdverbs(tree: Words['tree'], i: number, limit: number): number {
  let at = i;
  while (at < limit && (tree.upos(tokenIndex(at)) === 'ADV' || tree.upos(tokenIndex(at)) === 'AUX')) at++;
  return at;
}
