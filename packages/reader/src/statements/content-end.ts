import type { TokenIndex } from '@onrecord/language';
import type { StatementContext } from './context.ts';
import { isFinite } from './edges.ts';
import type { Cue } from './find-cues.ts';
import { ADDITION, JOINERS, PLAIN_SAYING } from './lexicon/joining-words.ts';
import { closesRelative, isCut, othersAside, sameForm, skipAdverbs } from './other-report.ts';
import { NONE, tokenIndex } from './surface.ts';

/** No content runs further than this many tokens (quotations excepted): keeps the reader linear. */
const MAX_CONTENT = 220;
/** The longest subject of a joined clause that is looked for, in tokens. */
const MAX_SUBJECT = 9;

type Words = Pick<StatementContext, 'tree' | 'surface' | 'cues'>;

/** End of a clause content that begins at `start`: the end of its sentence, or where somebody else takes the word. */
export function clauseEnd(words: Words, cue: Cue, start: TokenIndex): TokenIndex {
  const limit = outerLimit(words, cue, start);
  const quoted = quotationEnd(words, cue, start);
  if (quoted !== undefined && quoted <= limit) return tokenIndex(quoted);
  let open = 0;
  for (let i = Number(start); i < limit; i++) {
    if (words.surface.quotationAt(i) !== cue.quotation) continue;
    const word = words.tree.word(tokenIndex(i));
    if (word === '(') open++;
    else if (word === ')' && open-- > 0) continue;
    if (i > start && isCut(words, cue, i, limit)) return tokenIndex(i);
  }
  return tokenIndex(limit);
}

/** A content that begins with a quotation whose last word carries the comma or stop ends with it. */
function quotationEnd({ tree, surface }: Words, cue: Cue, start: TokenIndex): number | undefined {
  const quotation = surface.quotationAt(start);
  if (quotation === NONE || quotation === cue.quotation || surface.tokensOf(quotation).first !== start)
    return undefined;
  const { end } = surface.tokensOf(quotation);
  return end - 2 > start && [',', '.', '!', '?'].includes(tree.word(tokenIndex(end - 2))) ? end : undefined;
}

/** The end of the stretch; of the clause by the tree, where the cue's own clause ends before the main verb. */
function outerLimit({ tree, surface }: Words, cue: Cue, start: TokenIndex): number {
  let limit = Math.min(sentenceEnd({ tree, surface }, cue, start), start + MAX_CONTENT);
  if (cue.quotation !== NONE)
    limit = Math.min(limit, sentenceEndWithin(tree, start, surface.tokensOf(cue.quotation).end - 1));
  return beforeHost({ tree, surface }, cue, start, limit);
}

/** The comma before the main verb, where the cue stands in a clause of its own before it; else the limit. */
function beforeHost(
  { tree, surface }: Pick<Words, 'tree' | 'surface'>,
  cue: Cue,
  start: TokenIndex,
  limit: number,
): number {
  const host = hostAfter(tree, cue.token);
  if (host === undefined || host >= limit) return limit;
  for (let i = host; i > start; i--) {
    if (surface.quotationAt(i) === cue.quotation && tree.lower(tokenIndex(i)) === ',') return i;
  }
  return limit;
}

/** The end of the stretch, or of the first sentence in it that ends outside of quotations. */
function sentenceEnd({ tree, surface }: Pick<Words, 'tree' | 'surface'>, cue: Cue, start: TokenIndex): number {
  const { end } = surface.stretch(cue.token);
  for (let sentence = tree.sentenceOf(start); ; sentence++) {
    const edge = tree.sentence(sentence).end;
    if (edge >= end || edge >= tree.size) return end;
    if (surface.quotationAt(edge) === NONE || surface.quotationAt(edge) !== surface.quotationAt(edge - 1)) return edge;
  }
}

function sentenceEndWithin(tree: Words['tree'], start: number, end: number): number {
  for (let i = start; i < end; i++) if (['.', '!', '?'].includes(tree.word(tokenIndex(i)))) return i;
  return end;
}

/** A governor to the right of the cue: the cue stands in a clause before the main verb ("the man who said ..., fled"). */
function hostAfter(tree: Words['tree'], token: TokenIndex): TokenIndex | undefined {
  let at = token;
  for (let step = 0; step < 6; step++) {
    const head = tree.head(at);
    if (head === undefined) return undefined;
    if (head > token) return head;
    if (tree.baseRelation(at) === 'acl') return mainVerbAfter(tree, head, token);
    at = head;
  }
  return undefined;
}

/** The verb of which the noun that the clause describes is the subject, when it stands after the clause. */
function mainVerbAfter(tree: Words['tree'], noun: TokenIndex, token: TokenIndex): TokenIndex | undefined {
  const head = tree.head(noun);
  return head !== undefined && head > token && ['nsubj', 'csubj'].includes(tree.baseRelation(noun)) ? head : undefined;
}

function phraseLimit(tree: Words['tree'], surface: Words['surface'], cue: Cue, start: TokenIndex): number {
  const end = Math.min(sentenceEnd({ tree, surface }, cue, start), start + MAX_CONTENT);
  const limit = cue.quotation === NONE ? end : Math.min(end, surface.tokensOf(cue.quotation).end - 1);
  return Math.min(limit, hostStart(tree, cue, start) ?? limit);
}

/** "The woman who described the man as a guest left": where the main verb begins whose subject the cue describes. */
function hostStart(tree: Words['tree'], cue: Cue, start: TokenIndex): number | undefined {
  const noun = tree.baseRelation(cue.token) === 'acl' ? tree.head(cue.token) : undefined;
  const host = noun === undefined || noun > cue.token ? undefined : mainVerbAfter(tree, noun, cue.token);
  if (host === undefined || host <= start + 1) return undefined;
  return tree.children(host, 'aux', 'cop').find((child) => child > start + 1 && child < host) ?? host;
}

/** End of a noun phrase content that begins at `start`: by commas and joined verbs, within the same stretch. */
export function phraseEnd(words: Words, cue: Cue, start: TokenIndex): TokenIndex {
  const { tree, surface } = words;
  const limit = phraseLimit(tree, surface, cue, start);
  for (let i = start + 1; i < limit; i++) {
    const token = tokenIndex(i);
    const word = tree.lower(token);
    if (surface.quotationAt(i) !== cue.quotation) continue;
    if (word === ';' || word === ':' || ['.', '!', '?'].includes(tree.word(token))) return token;
    if (closesRelative(words, cue, i, limit)) return token;
    if (word === ',' && (endsPhrase(tree, surface, cue, i, limit) || othersAside(words, i, limit))) return token;
    if (JOINERS.has(word) && joinsVerb(tree, cue, i, limit)) return token;
  }
  return tokenIndex(limit);
}

function endsPhrase(tree: Words['tree'], surface: Words['surface'], cue: Cue, comma: number, limit: number): boolean {
  if (comma + 1 >= limit) return true;
  const next = tokenIndex(comma + 1);
  const word = tree.lower(next);
  if (word === 'as' && comma + 3 < limit && tree.lower(tokenIndex(comma + 2)) === 'well') return false;
  if (surface.isTime(next) || ADDITION.has(word) || tree.xpos(next) === 'VBG') return true;
  if (
    tree.upos(next) === 'ADP' &&
    comma + 2 < limit &&
    ['which', 'whom', 'whose'].includes(tree.lower(tokenIndex(comma + 2)))
  )
    return true;
  return JOINERS.has(word) ? joinsVerb(tree, cue, comma + 1, limit) : false;
}

/** "and left", "but said", "and it fled": the joiner joins verbs, not nouns. */
function joinsVerb(tree: Words['tree'], cue: Cue, joiner: number, limit: number): boolean {
  if (tree.lower(tokenIndex(joiner)) !== 'and' && tree.lower(tokenIndex(joiner)) !== 'or') return true;
  const next = skipAdverbs(tree, joiner + 1, limit);
  if (next >= limit) return false;
  const token = tokenIndex(next);
  if (['which', 'who', 'where', 'whose', 'that'].includes(tree.lower(tokenIndex(joiner + 1)))) return true;
  if (tree.upos(token) === 'VERB') {
    const told = tree.xpos(token) === 'VBN' && PLAIN_SAYING.has(tree.lemma(token));
    const joined = tree.baseRelation(token) === 'conj' && tree.head(token) === cue.token;
    return told || joined || sameForm(tree, cue, token) || isFinite(tree, token);
  }
  return tree.upos(token) === 'PRON' && ['he', 'she', 'they', 'it', 'we'].includes(tree.lower(token));
}

/** End of an infinitive content: like a phrase, but joined infinitives belong to it. */
export function infinitiveEnd(words: Words, cue: Cue, start: TokenIndex): TokenIndex {
  const { tree, surface } = words;
  const limit = phraseLimit(tree, surface, cue, start);
  for (let i = start + 1; i < limit; i++) {
    const token = tokenIndex(i);
    if (surface.quotationAt(i) !== cue.quotation) continue;
    const word = tree.lower(token);
    if (word === ';' || ['.', '!', '?'].includes(tree.word(token))) return token;
    if (closesRelative(words, cue, i, limit)) return token;
    if (word === ',' && (endsPhrase(tree, surface, cue, i, limit) || othersAside(words, i, limit))) return token;
    if (JOINERS.has(word) && (isCut(words, cue, i, limit) || joinsClause(words, cue, i, limit))) return token;
  }
  return tokenIndex(limit);
}

/** ", and the council is asking": behind a comma, a joined clause with a subject of its own, or a verb in the form of the cue. */
function joinsClause({ tree, surface }: Words, cue: Cue, joiner: number, limit: number): boolean {
  const next = skipAdverbs(tree, joiner + 1, limit);
  if (
    next < limit &&
    cue.form === 'finite' &&
    isFinite(tree, tokenIndex(next)) &&
    tree.xpos(tokenIndex(next)) === tree.xpos(cue.token)
  )
    return true;
  if (tree.lower(tokenIndex(joiner - 1)) !== ',') return false;
  let noun = false;
  for (let i = joiner + 1; i < Math.min(limit, joiner + MAX_SUBJECT); i++) {
    const token = tokenIndex(i);
    if (surface.quotationAt(i) !== cue.quotation) return false;
    if (isFinite(tree, token)) return noun;
    if (['VERB', 'AUX', 'PUNCT', 'SCONJ', 'PART'].includes(tree.upos(token))) return false;
    noun ||= ['NOUN', 'PROPN', 'PRON'].includes(tree.upos(token));
  }
  return false;
}
