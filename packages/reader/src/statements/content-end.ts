import type { TokenIndex } from '@onrecord/language';
import type { StatementContext } from './context.ts';
import { isDash, isFinite } from './edges.ts';
import type { Cue, CueForm } from './find-cues.ts';
import { ADDITION, GOING_ON, JOINERS, PLAIN_SAYING } from './lexicon/joining-words.ts';
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

function isCut(words: Words, cue: Cue, i: number, limit: number): boolean {
  const { tree } = words;
  const word = tree.lower(tokenIndex(i));
  if (word === ',' && isRelativeCue(words, cue) && i + 1 < limit && isFinite(tree, tokenIndex(i + 1))) return true;
  if (word === ',' || isDash(tree, i)) {
    return reportsOn(words, i + 1, limit) || othersAside(words, i, limit) || joinsReport(words, cue, i + 1, limit);
  }
  if (word === ':') return i + 1 < limit && opensQuotation(words, cue, i + 1);
  if (word === ')') return true;
  if (word === ';') return joinsReport(words, cue, i + 1, limit) || newReport(words, i + 1, limit);
  return JOINERS.has(word) && joinsReport(words, cue, i, limit);
}

/** "Ms Lee, who said that the port was safe, left": a finite verb right behind the comma belongs to the noun before "who". */
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
function othersAside({ tree }: Words, comma: number, limit: number): boolean {
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

function sameForm(tree: Words['tree'], cue: Cue, token: TokenIndex): boolean {
  const told = isFinite(tree, token) || isBarePast(tree, token);
  const form: CueForm = tree.xpos(token) === 'VBG' ? 'participle' : told ? 'finite' : 'infinitive';
  if (form !== cue.form) return false;
  const tense = tree.xpos(cue.token);
  return (
    form !== 'finite' || ['VBG', 'VBN', tree.xpos(token)].includes(tense) || ['VBD', 'VBN'].includes(tree.xpos(token))
  );
}

function skipAdverbs(tree: Words['tree'], i: number, limit: number): number {
  let at = i;
  while (at < limit && (tree.upos(tokenIndex(at)) === 'ADV' || tree.upos(tokenIndex(at)) === 'AUX')) at++;
  return at;
}

function phraseLimit(tree: Words['tree'], surface: Words['surface'], cue: Cue, start: TokenIndex): number {
  const outer = Math.min(sentenceEnd({ tree, surface }, cue, start), start + MAX_CONTENT);
  const limit = beforeHost({ tree, surface }, cue, start, outer);
  return cue.quotation === NONE ? limit : Math.min(limit, surface.tokensOf(cue.quotation).end - 1);
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
    return told || sameForm(tree, cue, token) || isFinite(tree, token);
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
